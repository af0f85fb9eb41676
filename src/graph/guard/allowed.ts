/** Operators of a plan that only read, by name without their kind in brackets; one not listed is refused until looked at. */
export const readingOperators = new Set(
  `AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
  AssertSameRelationship AssertingMultiNodeIndexSeek AssertingMultiRelationshipIndexSeek BFSPruningVarLengthExpand
  BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
  DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipFulltextIndexSearch
  DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan
  DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan
  DirectedRelationshipUniqueIndexSeek DirectedRelationshipUniqueIndexSeekByRange DirectedRelationshipVectorIndexSearch
  DirectedUnionRelationshipTypesScan Distinct DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup
  DynamicUndirectedRelationshipTypeLookup Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand Filter
  IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
  MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeFulltextIndexSearch
  NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
  NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeVectorIndexSearch
  NonFuseable NonPipelined NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion
  PartialSort PartialTop PartitionedAllNodesScan PartitionedDirectedAllRelationshipsScan
  PartitionedDirectedRelationshipIndexScan PartitionedDirectedRelationshipIndexSeek
  PartitionedDirectedRelationshipIndexSeekByRange PartitionedDirectedRelationshipTypeScan
  PartitionedDirectedUnionRelationshipTypesScan PartitionedIntersectionNodeByLabelsScan PartitionedNodeByLabelScan
  PartitionedNodeIndexScan PartitionedNodeIndexSeek PartitionedNodeIndexSeekByRange
  PartitionedSubtractionNodeByLabelsScan PartitionedUndirectedAllRelationshipsScan
  PartitionedUndirectedRelationshipIndexScan PartitionedUndirectedRelationshipIndexSeek
  PartitionedUndirectedRelationshipIndexSeekByRange PartitionedUndirectedRelationshipTypeScan
  PartitionedUndirectedUnionRelationshipTypesScan PartitionedUnionNodeByLabelsScan PartitionedUnwind PathPropagatingBFS
  PreserveOrder ProcedureCall ProduceResults ProjectEndpoints Projection PruningVarLengthExpand
  RelationshipCountFromCountStore RemoteBatchProperties RemoteBatchPropertiesWithFilter Repeat RollUpApply
  SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath ShowConstraints ShowFunctions ShowIndexes
  ShowProcedures Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild TriadicFilter
  TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
  UndirectedRelationshipFulltextIndexSearch UndirectedRelationshipIndexContainsScan
  UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
  UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
  UndirectedRelationshipUniqueIndexSeekByRange UndirectedRelationshipVectorIndexSearch
  UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin
  VarLengthExpand`.split(/\s+/),
);

/**
 * Procedures that only read the graph, by name: mode READ says no more than that the graph is not written. Of that mode
 * are also those that wait, that renew statistics, and in plug-ins those that load from addresses.
 */
export const readingProcedures = new Set([
  "db.index.fulltext.listAvailableAnalyzers",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
  "db.index.vector.queryNodes",
  "db.index.vector.queryRelationships",
  "db.info",
  "db.labels",
  "db.ping",
  "db.propertyKeys",
  "db.relationshipTypes",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.schema.visualization",
  "dbms.components",
]);

/** Those that Neo4j counts as administration, though they only tell something harmless. */
export const harmlessProcedures = new Set(["dbms.components"]);
