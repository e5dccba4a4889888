// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/TestPage.h"

namespace hui {

using namespace Qt::StringLiterals;

ReceiptDocument testPage(const QString& bank, const QString& printer, const QDateTime& at)
{
    using Kind = ReceiptDocument::Line::Kind;
    const QString when = at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return {bank, u"打印测试页"_s,
        {{Kind::Pair, u"打印机"_s, printer}, {Kind::Pair, u"时间"_s, when}, {Kind::Rule, {}, {}},
            {Kind::Text, {}, u"常用字：惠柜台 生活缴费 壹贰叁肆伍陆柒捌玖拾佰仟万元角分整"_s},
            {Kind::Text, {}, u"扩展字：镕 喆 堃 犇"_s}, // GBK
            {Kind::Text, {}, u"生僻字：㛃 䶮 𬱖 𫖯"_s}, // beyond GBK: printed as a picture
            {Kind::Text, {}, u"ABCDEFGHIJ abcdefghij 0123456789 ,.:;-+*/()"_s},
            {Kind::Table, {}, u"左列\t1,234.50\t-67.80"_s}, {Kind::Rule, {}, {}},
            {Kind::Total, u"金额"_s, u"¥1,234.50"_s},
            {Kind::Words, {}, u"壹仟贰佰叁拾肆元伍角整"_s}},
        u"HUIDESK-TEST-"_s + at.toString(u"yyyyMMddHHmmss"_s), u"扫码应读出 HUIDESK-TEST"_s, {},
        u"测试页，无业务效力"_s};
}

} // namespace hui
