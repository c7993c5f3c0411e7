/** The migrated, empty database that each test file gets a copy of. */
export const templateName = 'template_migrated'
