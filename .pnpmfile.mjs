// The reference page needs one file of @scalar/api-reference, which holds everything; what that file was built from can stay away.
export const hooks = {
  readPackage: (manifest) => (manifest.name === '@scalar/api-reference' ? { ...manifest, dependencies: {} } : manifest),
};
