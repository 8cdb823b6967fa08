package shop;

import org.schemaparity.annotations.*;

@Table
class Loan {}

@Table
interface Member {}

@Table
enum Kind { A }
