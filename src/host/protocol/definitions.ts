import type { Definitions } from "./definition";
import { applicationType } from "./objects/application";
import { autoFilterType } from "./objects/auto-filter";
import { bindingType } from "./objects/binding";
import { bindingCollectionType } from "./objects/binding-collection";
import { chartAxesType } from "./objects/chart-axes";
import { chartAxisType } from "./objects/chart-axis";
import { chartAxisTitleType } from "./objects/chart-axis-title";
import { chartCollectionType } from "./objects/chart-collection";
import { chartDataLabelsType, chartDataLabelType } from "./objects/chart-data-labels";
import {
  chartAreaFormatType,
  chartAxisFormatType,
  chartFillType,
  chartFontType,
  chartGridlinesFormatType,
  chartLineFormatType,
  chartPlotAreaFormatType,
  chartPointFormatType,
  chartSeriesFormatType,
  chartTextFormatType,
  chartTrendlineFormatType,
} from "./objects/chart-formats";
import { chartGridlinesType } from "./objects/chart-gridlines";
import { chartLegendEntryCollectionType, chartLegendEntryType, chartLegendType } from "./objects/chart-legend";
import { chartPlotAreaType } from "./objects/chart-plot-area";
import { chartPointsCollectionType, chartPointType } from "./objects/chart-points";
import { chartSeriesType } from "./objects/chart-series";
import { chartSeriesCollectionType } from "./objects/chart-series-collection";
import { chartFormatStringType, chartTitleType } from "./objects/chart-title";
import { chartTrendlineCollectionType, chartTrendlineType } from "./objects/chart-trendlines";
import { chartObjectType } from "./objects/chart";
import { commentCollectionType } from "./objects/comment-collection";
import { commentReplyCollectionType, commentReplyType } from "./objects/comment-reply";
import { commentType } from "./objects/comment";
import { colorScaleConditionalFormatType } from "./objects/conditional-color-scale";
import {
  conditionalDataBarNegativeFormatType,
  conditionalDataBarPositiveFormatType,
  dataBarConditionalFormatType,
} from "./objects/conditional-data-bar";
import { conditionalFormatCollectionType } from "./objects/conditional-format-collection";
import { conditionalFormatType } from "./objects/conditional-format";
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  customConditionalFormatType,
  presetCriteriaConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from "./objects/conditional-format-rules";
import { iconSetConditionalFormatType } from "./objects/conditional-icon-set";
import {
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from "./objects/conditional-range-format";
import { cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from "./objects/culture-info";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from "./objects/custom-xml";
import { dataValidationType } from "./objects/data-validation";
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
} from "./objects/document-properties";
import { filterType } from "./objects/filter";
import { formatProtectionType } from "./objects/format-protection";
import { freezePanesType } from "./objects/freeze-panes";
import { functionResultType, functionsType } from "./objects/functions";
import { headerFooterGroupType, headerFooterType } from "./objects/header-footer";
import { iterativeCalculationType } from "./objects/iterative-calculation";
import { namedItemArrayValuesType, namedItemCollectionType, namedItemType } from "./objects/named-item";
import { pageBreakCollectionType, pageBreakType } from "./objects/page-break";
import { pageLayoutType } from "./objects/page-layout";
import { rangeAreasType, rangeCollectionType } from "./objects/range-areas";
import { rangeBorderCollectionType, rangeBorderType } from "./objects/range-border";
import { removeDuplicatesResultType } from "./objects/range-fills";
import { rangeFillType } from "./objects/range-fill";
import { rangeFontType } from "./objects/range-font";
import { rangeFormatType } from "./objects/range-format";
import { rangeViewCollectionType, rangeViewType } from "./objects/range-view";
import { rangeType } from "./objects/range";
import {
  addinInternalServiceType,
  appRuntimeServiceType,
  customFunctionsType,
  dynamicRibbonType,
  ribbonButtonType,
  ribbonTabType,
  runtimeType,
} from "./objects/services";
import { settingCollectionType, settingType } from "./objects/setting";
import { rangeSortType, tableSortType } from "./objects/sort";
import { worksheetCustomPropertyCollectionType, worksheetCustomPropertyType } from "./objects/sheet-properties";
import { tableCollectionType, tableScopedCollectionType } from "./objects/table-collection";
import { styleCollectionType } from "./objects/style-collection";
import { styleType } from "./objects/style";
import { tableColumnCollectionType, tableColumnType } from "./objects/table-column";
import { tableRowCollectionType, tableRowType } from "./objects/table-row";
import { tableType } from "./objects/table";
import { workbookProtectionType } from "./objects/workbook-protection";
import { rangeAreasCollectionType, workbookRangeAreasType } from "./objects/workbook-range-areas";
import { workbookType } from "./objects/workbook";
import { worksheetCollectionType } from "./objects/worksheet-collection";
import { worksheetProtectionType } from "./objects/worksheet-protection";
import { worksheetType } from "./objects/worksheet";

/** Every kind of object that the host plays. */
export const definitions: Definitions = {
  AddinInternalService: addinInternalServiceType,
  AppRuntimeService: appRuntimeServiceType,
  Application: applicationType,
  AutoFilter: autoFilterType,
  Binding: bindingType,
  BindingCollection: bindingCollectionType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartObjectType,
  ChartAreaFormat: chartAreaFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisTitleFormat: chartTextFormatType,
  ChartBorder: chartLineFormatType,
  ChartCollection: chartCollectionType,
  ChartDataLabel: chartDataLabelType,
  ChartDataLabelFormat: chartTextFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartFormatString: chartFormatStringType,
  ChartGridlines: chartGridlinesType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartLegend: chartLegendType,
  ChartLegendEntry: chartLegendEntryType,
  ChartLegendEntryCollection: chartLegendEntryCollectionType,
  ChartLegendFormat: chartTextFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartPlotArea: chartPlotAreaType,
  ChartPlotAreaFormat: chartPlotAreaFormatType,
  ChartPoint: chartPointType,
  ChartPointFormat: chartPointFormatType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTextFormatType,
  ChartTrendline: chartTrendlineType,
  ChartTrendlineCollection: chartTrendlineCollectionType,
  ChartTrendlineFormat: chartTrendlineFormatType,
  ColorScaleConditionalFormat: colorScaleConditionalFormatType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatType,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeBorder: conditionalRangeBorderType,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomFunctions: customFunctionsType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DataBarConditionalFormat: dataBarConditionalFormatType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  DynamicRibbon: dynamicRibbonType,
  Filter: filterType,
  FormatProtection: formatProtectionType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  IconSetConditionalFormat: iconSetConditionalFormatType,
  IterativeCalculation: iterativeCalculationType,
  NamedItem: namedItemType,
  NamedItemArrayValues: namedItemArrayValuesType,
  NamedItemCollection: namedItemCollectionType,
  NumberFormatInfo: numberFormatInfoType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreakCollectionType,
  PageLayout: pageLayoutType,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeAreasCollection: rangeAreasCollectionType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  RangeView: rangeViewType,
  RangeViewCollection: rangeViewCollectionType,
  RemoveDuplicatesResult: removeDuplicatesResultType,
  RibbonButton: ribbonButtonType,
  RibbonTab: ribbonTabType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  Style: styleType,
  StyleCollection: styleCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  TableSort: tableSortType,
  TextConditionalFormat: textConditionalFormatType,
  TopBottomConditionalFormat: topBottomConditionalFormatType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  WorkbookRangeAreas: workbookRangeAreasType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
