// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CashTaking.h"

#include "ui/DenominationGrid.h"
#include "ui/Field.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/QuickAmounts.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// "10 元 × 3": what goes back, largest first; a line breaks only between the faces.
QString piecesText(const CashCount& count)
{
    QStringList words;
    for (const Denomination& each : denominations(Currency::CNY))
        if (const int pieces = count.pieces.value(each.id); pieces > 0)
            words.append(u"%1 × %2"_s.arg(faceText(each.face))
                    .arg(pieces)
                    .replace(u' ', QChar(QChar::Nbsp)));
    return words.join(u"  "_s);
}

} // namespace

CashTaking::CashTaking(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_received(new MoneyField(tr("Cash received"), name + u".received"_s, this))
    , m_quick(new QuickAmounts(this))
    , m_grid(new DenominationGrid(this))
    , m_changeText(makeLabel({}, Type::Strong, Token::Text, this))
{
    m_received->setRequired();
    m_received->setHint(tr("+ adds up"));
    m_changeText->setObjectName(name + u".change"_s);
    m_changeText->setWordWrap(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_received);
    rows->addWidget(m_quick);
    rows->addWidget(m_grid);
    rows->addWidget(m_changeText);
    connect(m_received->edit(), &MoneyEdit::valueChanged, this, &CashTaking::amountTyped);
    connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
        m_received->edit()->setValue(amount);
        m_received->edit()->setFocus();
    });
    connect(m_grid, &DenominationGrid::edited, this, &CashTaking::piecesTyped);
}

void CashTaking::setDue(Money due)
{
    m_due = due;
    m_quick->setDue(due);
    showChange();
}

void CashTaking::setTill(const std::optional<Till>& till)
{
    m_till = till;
    if (!m_isRead)
        m_received->setVerdict({}); // what was said before it was known does not hold
    m_isRead = true;
    showChange();
}

void CashTaking::startAnew()
{
    m_fromPieces = false;
    m_received->edit()->clear();
    m_received->setVerdict({});
    m_grid->setCount({});
    showChange();
}

void CashTaking::focusFirst()
{
    m_received->edit()->setFocus();
}

Money CashTaking::received() const
{
    return m_received->value().value_or(Money::fen(0));
}

void CashTaking::amountTyped()
{
    if (!m_fromPieces)
        m_grid->setCount(fewestPieces(received()).value_or(CashCount{}));
    m_quick->mark(received());
    showChange();
}

void CashTaking::piecesTyped()
{
    const Result<Money> total = m_grid->total();
    if (!total)
        return;
    m_fromPieces = true;
    m_received->edit()->setValue(*total);
    m_fromPieces = false;
    m_received->setVerdict({});
    showChange();
}

void CashTaking::showChange()
{
    const Money change = Money::fen(received().minor() - m_due.minor());
    m_change.reset();
    if (m_due.isPositive() && !change.isNegative() && m_till)
        if (const auto filled = added(m_till->stock, m_grid->count()))
            if (const auto proposed = proposeChange(change, *filled))
                m_change = *proposed;
    if (!m_till)
        m_changeText->setText(withoutTill());
    else if (m_change && change.isPositive())
        m_changeText->setText(tr("Change %1: %2").arg(change.toString(), piecesText(*m_change)));
    else
        m_changeText->clear();
}

QString CashTaking::withoutTill() const
{
    return m_isRead ? tr("No till is open: cash cannot be taken.")
                    : tr("The drawer is being read. Press again in a moment.");
}

/// Why what was handed over is not taken; empty when it is.
QString CashTaking::fault() const
{
    if (!m_till)
        return withoutTill();
    const Money missing = Money::fen(m_due.minor() - received().minor());
    if (missing.isPositive())
        return tr("%1 is missing.").arg(missing.toString());
    const Result<Money> counted = totalOf(m_grid->count(), Currency::CNY);
    if (!counted || *counted != received())
        return tr("The notes and coins do not come to this amount.");
    return m_change ? QString() : tr("The drawer cannot make this change. Ask for other notes.");
}

std::optional<CashTaking::Taking> CashTaking::taking()
{
    if (!m_received->check())
        return std::nullopt;
    if (const QString why = fault(); !why.isEmpty()) {
        m_received->setVerdict({Field::State::Error, why});
        m_received->edit()->setFocus();
        return std::nullopt;
    }
    return Taking{m_grid->count(), *m_change};
}

} // namespace hui
