/** The choice of colours and contrast. */
export const coloursText = {
  name: "Colours and contrast",
  themes: "Colours",
  theme: { system: "As the system has them", light: "Light", dark: "Dark" },
  contrasts: "Contrast",
  contrast: { system: "As the system has it", more: "High" },
};
