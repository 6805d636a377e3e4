/** How VS Code knows the form: the `viewType` in the manifest. */
export const formType = 'codraft.form';
