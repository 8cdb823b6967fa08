package org.schemaparity.sample.library.lending;

/** Whether a member may borrow. */
public enum MemberStatus {
  ACTIVE,
  SUSPENDED,
  LEFT
}
