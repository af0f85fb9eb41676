/** Names of which the article does not speak, by the label that they would have. */
export const strangers: Record<string, string[]> = {
  Person: ["John Kerry", "Angela Merkel", "Ban Ki-moon", "Kofi Annan", "Emmanuel Macron", "Henry Kissinger"],
  Country: ["Norway", "Japan", "Brazil", "Egypt", "South Africa", "Indonesia"],
  Place: ["Geneva", "Lausanne", "Oslo", "Cairo", "New York", "Baghdad"],
  Organization: ["NATO", "OPEC", "the Red Cross", "the African Union", "Hezbollah", "the World Bank"],
  Agreement: ["the Camp David Accords", "the Oslo Accords", "the Kyoto Protocol"],
  Negotiation: ["the Geneva talks", "the Lausanne talks", "the Camp David talks"],
};
