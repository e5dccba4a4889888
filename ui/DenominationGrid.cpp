// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DenominationGrid.h"

#include "ui/CountCell.h"

#include <QGridLayout>

namespace hui {

namespace {

/// "100", "0.5"
QString shortFace(Money face)
{
    if (face.minor() % 100 == 0)
        return QString::number(face.minor() / 100);
    QString text = face.toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

} // namespace

QString faceText(Money face)
{
    const qint64 minor = face.minor();
    if (minor % 100 == 0)
        return DenominationGrid::tr("¥%1").arg(minor / 100);
    if (minor % 10 == 0)
        return DenominationGrid::tr("%1 jiao").arg(minor / 10);
    return DenominationGrid::tr("%1 fen").arg(minor);
}

DenominationGrid::DenominationGrid(QWidget* parent, Currency currency)
    : QWidget(parent)
    , m_currency(currency)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    for (const Denomination& denomination : denominations(currency)) {
        auto* cell = new CountCell(this);
        const int index = static_cast<int>(m_cells.size());
        cell->setInlineLabel(shortFace(denomination.face));
        cell->setObjectName(QStringLiteral("pieces-") + denomination.id);
        cell->setAccessibleName(tr("Pieces of %1").arg(faceText(denomination.face)));
        connect(cell, &QLineEdit::textEdited, this, &DenominationGrid::edited);
        connect(cell, &CountCell::arrows, this, [this, index](int step) {
            const int target = index + 4 * step;
            if (target >= 0 && target < m_cells.size())
                m_cells.at(target)->setFocus(Qt::TabFocusReason);
        });
        grid->addWidget(cell, index / 4, index % 4);
        m_cells.append(cell);
    }
    setFocusProxy(m_cells.first());
}

CashCount DenominationGrid::count() const
{
    CashCount count;
    const QList<Denomination>& kinds = denominations(m_currency);
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        if (m_cells.at(i)->pieces() > 0)
            count.pieces.insert(kinds.at(i).id, m_cells.at(i)->pieces());
    return count;
}

void DenominationGrid::setCount(const CashCount& count)
{
    const QList<Denomination>& kinds = denominations(m_currency);
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setPieces(count.pieces.value(kinds.at(i).id));
}

} // namespace hui
