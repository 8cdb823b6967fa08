-- mutation: CREATE ACCESS METHOD
-- finds: created access method parity_other_heap
CREATE ACCESS METHOD parity_other_heap TYPE TABLE HANDLER heap_tableam_handler;

-- mutation: TYPE
-- finds: access method parity_tree: handler
-- finds: access method parity_tree: type
DROP ACCESS METHOD parity_tree;
CREATE ACCESS METHOD parity_tree TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD parity_tree IS 'As btree';

-- mutation: HANDLER
-- finds: access method parity_tree: handler
DROP ACCESS METHOD parity_tree;
CREATE ACCESS METHOD parity_tree TYPE INDEX HANDLER hashhandler;
COMMENT ON ACCESS METHOD parity_tree IS 'As btree';

-- mutation: COMMENT
-- finds: access method parity_tree: comment
COMMENT ON ACCESS METHOD parity_tree IS 'changed';

-- mutation: DROP ACCESS METHOD
-- finds: dropped access method parity_tree
DROP ACCESS METHOD parity_tree;
