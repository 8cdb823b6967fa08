/*
 * The names of the migrations say which version comes next, so that they must be readable, and each
 * version is there once. No source is right or wrong about it: rename the later one of two
 * migrations with one version, or see that the folder can be read.
 */
