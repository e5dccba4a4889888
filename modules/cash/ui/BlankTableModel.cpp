// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlankTableModel.h"

namespace hui::cash {

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

BlankTableModel::BlankTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Form")}, {tr("Numbers")}, {tr("Next number"), true}, {tr("Pieces"), true}}, parent)
{
}

void BlankTableModel::setStock(QList<BlankStock> stock)
{
    setRows(std::move(stock));
}

const BlankStock* BlankTableModel::stockOf(const QString& kind) const
{
    for (const BlankStock& one : rows())
        if (one.kind == kind)
            return &one;
    return nullptr;
}

QString BlankTableModel::text(const BlankStock& stock, int column) const
{
    switch (static_cast<Column>(column)) {
    case Kind: return BlankText::name(stock.kind);
    case Numbers: {
        QStringList ranges;
        for (const BlankRange& range : stock.ranges)
            ranges.append(BlankText::numbers(range));
        return ranges.join(QStringLiteral(", "));
    }
    case Next: return QString::number(stock.next);
    case Pieces: return QString::number(stock.pieces);
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
