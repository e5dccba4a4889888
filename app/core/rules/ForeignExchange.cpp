// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/ForeignExchange.h"

#include "app/core/Assert.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace hui {

namespace {

/// A table of "code,name" with one line of headings.
QHash<QString, QString> readCodes(const QString& resource)
{
    QFile file(resource);
    HUI_ASSERT(file.open(QIODevice::ReadOnly));
    QHash<QString, QString> codes;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1))
        codes.insert(line.section(u',', 0, 0).trimmed(), line.section(u',', 1).trimmed());
    return codes;
}

QString safeGroup(QChar digit)
{
    switch (digit.unicode()) {
    case u'1': return QStringLiteral("goods");
    case u'2': return QStringLiteral("services");
    case u'3': return QStringLiteral("income");
    case u'4': return QStringLiteral("transfers");
    case u'5':
    case u'6':
    case u'7':
    case u'8': return QStringLiteral("capital_and_financial");
    default: return {};
    }
}

// The purposes a form may carry (个人购汇申请书).
constexpr const char* purposes[]
    = {"因私旅游", "境外留学", "公务及商务出国", "探亲", "境外就医", "货物贸易", "非投资类保险",
        "咨询服务", "职工报酬和赡家款", "专有权利使用费和特许费", "其他服务"};

// What the form forbids by name.
constexpr const char* forbidden[] = {"购房", "置业", "房产", "不动产", "证券", "股票", "基金",
    "人寿保险", "投资", "移民", "出借", "借用", "分拆"};

} // namespace

RuleOutcome checkSafeCode(const QString& text, QDate)
{
    static const QHash<QString, QString> known = readCodes(QStringLiteral(":/data/safe_codes.csv"));
    const QString code = tidied(text);
    if (code.isEmpty())
        return invalid(code, QStringLiteral("empty"));
    if (!allDigits(code))
        return invalid(code, QStringLiteral("characters"));
    if (code.size() != 6)
        return invalid(code, QStringLiteral("length"));
    const QString group = safeGroup(code[0]);
    if (group.isEmpty())
        return invalid(code, QStringLiteral("group_unknown"));
    QJsonObject parts{{QStringLiteral("group"), group}};
    const auto name = known.constFind(code);
    if (name == known.cend())
        return valid(code, parts, {QStringLiteral("not_in_table")});
    parts.insert(QStringLiteral("name"), *name);
    return valid(code, parts);
}

RuleOutcome checkFxPurpose(const QString& text, QDate)
{
    const QString purpose = text.trimmed();
    if (purpose.isEmpty())
        return invalid(purpose, QStringLiteral("empty"));
    const auto is = [&](const char* one) { return purpose == QString::fromUtf8(one); };
    const auto names = [&](const char* one) { return purpose.contains(QString::fromUtf8(one)); };
    if (std::ranges::any_of(purposes, is))
        return valid(purpose);
    return invalid(purpose,
        std::ranges::any_of(forbidden, names) ? QStringLiteral("forbidden_purpose")
                                              : QStringLiteral("not_in_table"));
}

RuleOutcome checkCategoryPurpose(const QString& text, QDate)
{
    static const QHash<QString, QString> known
        = readCodes(QStringLiteral(":/data/iso20022_category_purposes.csv"));
    const QString code = tidied(text);
    if (code.isEmpty())
        return invalid(code, QStringLiteral("empty"));
    if (code.size() != 4)
        return invalid(code, QStringLiteral("length"));
    return known.contains(code) ? valid(code) : invalid(code, QStringLiteral("not_in_table"));
}

} // namespace hui
