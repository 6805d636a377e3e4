/** The names of what an editor offers beside fixes. */
export const refactor = {
  moveUp: 'Move this milestone up',
  moveDown: 'Move this milestone down',
  orderByDate: 'Put the milestones in the order of their dates',
  orderFields: 'Put the fields in the order of the form',
  textToList: (count: number) => `Make a list of the ${count} parts of this text`,
  listToText: (count: number) => `Make one text of the ${count} items of this list`,
  toLines: 'Put each item on a line of its own',
  toOneLine: 'Put the items on one line',
  splitPromises: (count: number) => `Make a milestone of each of the ${count} numbered parts`,
};
