"""Makes staff-list.xlsx: the list of a county's staff as they send it.

Made with openpyxl 3.0.9 (Debian: python3-openpyxl): python3 staff-list.py staff-list.xlsx
One sheet under a name of their own, a title over merged cells, Chinese headers, laws and papers in one cell with
line breaks, an empty row between two groups, numbers, days, text that looks like a number.
"""
import datetime
import sys

import openpyxl
from openpyxl.styles import Alignment, Font

HEADERS = [
    "序号", "实施编码", "地方编码", "事项名称*", "领域编号", "事项类型", "实施主体", "行使层级", "设定依据", "服务对象",
    "办件类型", "法定办结时限\n（工作日）", "承诺办结时限", "环节时限", "收件层级", "受理条件", "申请材料", "办理流程",
    "结果名称", "收费依据", "收费标准", "到办事现场次数", "生效日期", "备注",
]

ROWS = [
    [1, None, "GT-001", "农村宅基地审批", "国土资源", "行政许可", "样例县自然资源局", "县级",
     "《中华人民共和国土地管理法》第六十二条\n《中华人民共和国土地管理法实施条例》（2021年修订）第三十四条",
     "自然人", "承诺件", 20, "15个工作日", "1、8、3、3", "村、乡镇", "　本村村民，一户一宅 ",
     "1. 申请表（原件2份）\n2. 身份证（原件及复印件）\n3. 户口簿（正反面）", "申请→受理→审查→决定→送达",
     "宅基地批准书", "无", "不收费", 1, datetime.date(2026, 12, 1), "=1+1 是文字，不是公式"],
    [],
    [2, None, "0012", "求职登记", "劳动保障", "公共服务", "甲镇人民政府", "镇（乡、街道）级",
     "《中华人民共和国就业促进法》", "自然人、企业法人", "即办件", "无", 0, None, "村", "有求职意愿",
     "无", "当场登记", "登记回执", "无", "无", "0次", "2026年12月1日", None],
    [3, None, "GT-003", "土地复垦验收", "国土资源", "行政确认", "样例县自然资源局", "县级",
     "《土地复垦条例》第二十八条、《土地复垦条例》第二十九条", "企业法人", "承诺件", 30, 20, "2|10|4|4", "县级",
     "复垦完工", "验收申请（电子版）；竣工图（复印件3份，非必要）", "申请→现场验收→确认",
     "验收确认书", "无", "无", 1, datetime.date(2027, 1, 1), None],
]

workbook = openpyxl.Workbook()
sheet = workbook.active
sheet.title = "2026年事项清单"
sheet.append(["样例县政务服务事项清单（2026年）"])
sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(HEADERS))
sheet["A1"].font = Font(bold=True, size=18)
sheet["A1"].alignment = Alignment(horizontal="center")
sheet.append(["填报单位：样例县行政审批局", None, None, "填报日期：", datetime.date(2026, 11, 20)])
sheet.append(HEADERS)
for row in ROWS:
    sheet.append(row)
# Text, whatever it looks like.
sheet.cell(row=4, column=len(HEADERS)).data_type = "s"
for row in sheet.iter_rows(min_row=4):
    for cell in row:
        if isinstance(cell.value, datetime.date):
            cell.number_format = "yyyy/m/d"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
workbook.create_sheet("填表说明").append(["事项名称应与标准目录一致"])
workbook.save(sys.argv[1])
