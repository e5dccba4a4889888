// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BlankText.h"

namespace hui {

QStringList BlankText::usualKinds()
{
    return {QStringLiteral("receipt"), QStringLiteral("certificate"), QStringLiteral("passbook"),
        QStringLiteral("counterfeit")};
}

QString BlankText::name(const QString& kind)
{
    if (kind == u"receipt")
        return tr("Receipts");
    if (kind == u"certificate")
        return tr("Certificates of deposit");
    if (kind == u"passbook")
        return tr("Passbooks");
    return kind == u"counterfeit" ? tr("Counterfeit documents") : kind;
}

QString BlankText::numbers(const BlankRange& range)
{
    const QString first = QString::number(range.first);
    return range.count() == 1 ? first : first + u'–' + QString::number(range.last);
}

QString BlankText::numbers(const QList<BlankRange>& ranges)
{
    QStringList texts;
    for (const BlankRange& range : ranges)
        texts.append(numbers(range));
    return texts.join(QStringLiteral(", "));
}

} // namespace hui
