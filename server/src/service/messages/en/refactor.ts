/** The names of what an editor offers beside fixes. */
export const refactor = {
  moveUp: 'Move this milestone up',
  moveDown: 'Move this milestone down',
  orderByDate: 'Sort the milestones by date',
  orderFields: 'Sort the fields in the order of the form',
  textToList: (count: number) => `Split this text into a list of ${count} items`,
  listToText: (count: number) => `Join the ${count} items of this list into one text`,
  toLines: 'Put each item on its own line',
  toOneLine: 'Put the items on one line',
  splitPromises: (count: number) => `Turn the ${count} numbered parts into milestones`,
};
