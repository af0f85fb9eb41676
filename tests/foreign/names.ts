const words = (text: string) => text.trim().split(/\s+/);

/** Invented, and so many that no two of the first 131 combinations are the same. */
export const firstNames = words(`
  Adaline Bero Caspian Delphine Eskil Fenja Gorm Hespera Ilvo Jorun Kester Liriel Maddox Nilufer Osgar Pernille Quill
  Rúna Søren Tamsin Ulric Vesna Wenzel Xanthe Yorick Zélie Abelone Bram Clémence`);

export const lastNames = words(`
  Aldergrove Brandvik Castellan Dunmore Ekholm Farrow Grimsby Hollander Isenmark Jessamine Kirkwall Lindqvist Mortlake
  Nightingale Ostrander Pellegrin Quarles Rookwood Sandoval Thistlewood Underhill Vantongeren Wexford Yarrow Zimmerwald
  Ashdown Birkenau-Lys Corvin Drăgan Ó’Hanrahan Ferrante`);

export const things = words(`
  Lantern Orchard Compass Winter Harbour Clockwork Meadow Violin Tide Mirror Ember Letter Garden Ferry Labyrinth Sparrow
  Archive Bridge Carousel Dovecote Echo Furnace Gazebo Hourglass Island Jubilee Kite Lighthouse Mill Needle Observatory
  Paper Quarry River Staircase Telegraph Umbrella Vineyard Windmill Zephyr`);

export const places = words("Arvenholt Bellmoor Cindergate Dunharrow Elmsby Fairwater Glasfjord Hartwick");
