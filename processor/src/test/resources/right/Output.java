/*
 * The disk is full, or something else stands where a file is to be. No source is right or wrong
 * about it.
 */
