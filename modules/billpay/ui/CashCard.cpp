// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/CashCard.h"

#include "app/core/AmountWords.h"
#include "ui/DenominationGrid.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/QuickAmounts.h"
#include "ui/Type.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace hui::billpay {

namespace {

constexpr int lowStock = 10;

QString wordsOf(Money amount)
{
    return QStringLiteral("人民币") + amountInWords(amount).value_or(QString());
}

/// The pieces a teller takes for an amount nobody broke down: as few as possible.
std::optional<CashCount> fewestPieces(Money amount)
{
    CashCount all;
    for (const Denomination& kind : denominations(amount.currency()))
        all.pieces.insert(kind.id, 100'000);
    const Result<CashCount> found = proposeChange(amount, all);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

CashCard::CashCard(QWidget* parent)
    : Card(tr("Take payment"), parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto* left = new QWidget(this);
    buildLeft(left);
    buildChange();
    columns->addWidget(left, 1);
    columns->addWidget(m_changeBox, 1);
    body()->addLayout(columns);
    buildFooter();
    connect(m_received->edit(), &MoneyEdit::valueChanged, this, &CashCard::amountTyped);
    connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
        m_received->edit()->setValue(amount);
        m_received->edit()->setFocus();
    });
    connect(m_grid, &DenominationGrid::edited, this, &CashCard::piecesTyped);
    setDue(Money::fen(0));
}

void CashCard::buildLeft(QWidget* column)
{
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_dueText = makeLabel({}, Type::Hero, Token::Text, column);
    m_dueText->setObjectName(QStringLiteral("bill.due"));
    m_dueWords = makeLabel({}, Type::Label, Token::Text2, column);
    m_dueWords->setWordWrap(true);
    m_received = new MoneyField(tr("Cash received"), QStringLiteral("bill.received"), column);
    m_received->edit()->setEditSize(MoneyEdit::Size::Cash);
    m_received->setRequired();
    m_received->setHint(tr("+ adds up"));
    m_quick = new QuickAmounts(column);
    m_pieces = new QWidget(column);
    auto* pieces = new QVBoxLayout(m_pieces);
    pieces->setContentsMargins(0, 0, 0, 0);
    pieces->setSpacing(6);
    pieces->addWidget(
        makeLabel(tr("Notes and coins received"), Type::Label, Token::Text2, m_pieces));
    m_grid = new DenominationGrid(m_pieces);
    pieces->addWidget(m_grid);
    rows->addWidget(makeLabel(tr("Amount due (CNY)"), Type::Label, Token::Text2, column));
    rows->addWidget(m_dueText);
    rows->addWidget(m_dueWords);
    rows->addSpacing(14);
    rows->addWidget(m_received);
    rows->addSpacing(8);
    rows->addWidget(m_quick);
    rows->addSpacing(14);
    rows->addWidget(m_pieces);
    rows->addStretch();
}

void CashCard::buildChange()
{
    m_changeBox = makeInset(this);
    auto* rows = new QVBoxLayout(m_changeBox);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setSpacing(0);
    m_changeText = makeLabel({}, Type::Hero, Token::AccentI, m_changeBox);
    m_changeText->setObjectName(QStringLiteral("bill.change"));
    m_changeWords = makeLabel({}, Type::Label, Token::Text2, m_changeBox);
    m_changeWords->setWordWrap(true);
    m_changeRows = new QGridLayout;
    m_changeRows->setHorizontalSpacing(12);
    m_changeRows->setVerticalSpacing(8);
    m_changeRows->setColumnStretch(0, 1);
    m_drawerAfter = makeLabel({}, Type::Body, Token::Text, m_changeBox);
    rows->addWidget(makeLabel(tr("Change due (CNY)"), Type::Label, Token::Text2, m_changeBox));
    rows->addWidget(m_changeText);
    rows->addWidget(m_changeWords);
    rows->addSpacing(8);
    rows->addWidget(makeRule(m_changeBox, true));
    rows->addSpacing(8);
    rows->addLayout(m_changeRows);
    rows->addStretch();
    rows->addWidget(makeRule(m_changeBox, true));
    rows->addSpacing(8);
    auto* after = new QHBoxLayout;
    after->addWidget(makeLabel(tr("Drawer afterwards"), Type::Label, Token::Text2, m_changeBox));
    after->addStretch();
    after->addWidget(m_drawerAfter);
    rows->addLayout(after);
}

void CashCard::buildFooter()
{
    m_note = makeLabel({}, Type::Label, Token::Text2, this);
    m_note->setObjectName(QStringLiteral("bill.note"));
    m_note->setWordWrap(true);
    m_cancel = new KeyButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("bill.cancel"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_commit = new KeyButton({}, KeyButton::Variant::Primary, this);
    m_commit->setObjectName(QStringLiteral("bill.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    footer()->addWidget(m_note, 1);
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_commit);
    connect(m_cancel, &QPushButton::clicked, this, &CashCard::cancelled);
    connect(m_commit, &QPushButton::clicked, this, &CashCard::committed);
}

void CashCard::setDue(Money due)
{
    m_due = due;
    m_dueText->setText(due.toString());
    m_dueWords->setText(due.isPositive() ? wordsOf(due) : QString());
    m_quick->setDue(due);
    m_quick->setVisible(due.isPositive());
    m_commit->setText(due.isPositive() ? tr("Take %1").arg(due.toString()) : tr("Take payment"));
    showChange();
}

void CashCard::setTill(const std::optional<Till>& till)
{
    m_till = till;
    showChange();
}

void CashCard::startAnew()
{
    m_fromPieces = false;
    m_received->edit()->clear();
    m_received->setVerdict({});
    m_grid->setCount({});
    showChange();
}

Money CashCard::received() const
{
    return m_received->value().value_or(Money::fen(0));
}

void CashCard::amountTyped()
{
    if (!m_fromPieces)
        m_grid->setCount(fewestPieces(received()).value_or(CashCount{}));
    m_quick->mark(received());
    showChange();
}

void CashCard::piecesTyped()
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

void CashCard::showChange()
{
    const Money change = Money::fen(received().minor() - m_due.minor());
    const bool gives = m_due.isPositive() && change.minor() >= 0 && m_till;
    m_change.reset();
    if (gives) {
        const Result<CashCount> filled = added(m_till->stock, m_grid->count());
        const Result<CashCount> proposed
            = filled ? proposeChange(change, *filled) : std::unexpected(filled.error());
        if (proposed)
            m_change = *proposed;
    }
    const bool shown = m_due.isPositive() && change.isPositive();
    m_changeText->setText(shown ? change.toString() : Money::fen(0).toString());
    m_changeWords->setText(shown ? wordsOf(change) : QString());
    fillChange(m_change.value_or(CashCount{}));
    if (m_till)
        m_drawerAfter->setText(QStringLiteral("¥")
            + Money::fen(m_till->balance.minor() + (gives ? m_due.minor() : 0)).toString());
    else
        m_drawerAfter->setText(QStringLiteral("—"));
    if (!m_till)
        m_note->setText(tr("No till is open: cash cannot be taken."));
    else if (gives && !m_change)
        m_note->setText(tr("The drawer cannot make this change. Ask for other notes."));
    else
        m_note->clear();
    m_commit->setEnabled(!m_busy && m_till && m_due.isPositive());
    Q_EMIT receivedChanged();
}

void CashCard::fillChange(const CashCount& change)
{
    while (QLayoutItem* item = m_changeRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto put = [&](int column, QLabel* label) {
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_changeRows->addWidget(label, row, column);
    };
    put(0, makeLabel(tr("Denomination"), Type::Label, Token::Text3, m_changeBox));
    put(1, makeLabel(tr("Pieces"), Type::Label, Token::Text3, m_changeBox));
    put(2, makeLabel(tr("In drawer"), Type::Label, Token::Text3, m_changeBox));
    for (const Denomination& kind : denominations(Currency::CNY)) {
        const int pieces = change.pieces.value(kind.id);
        if (pieces == 0)
            continue;
        ++row;
        const int left = m_till ? m_till->stock.pieces.value(kind.id) : 0;
        put(0, makeLabel(faceText(kind.face), Type::Body, Token::Text, m_changeBox));
        put(1, makeLabel(QString::number(pieces), Type::Strong, Token::Text, m_changeBox));
        put(2,
            left < lowStock
                ? makeLabel(tr("%1 low").arg(left), Type::Body, Token::Warn, m_changeBox)
                : makeLabel(QString::number(left), Type::Body, Token::Text2, m_changeBox));
    }
}

std::optional<CashCard::Taking> CashCard::taking()
{
    if (!m_received->check())
        return std::nullopt;
    if (received().minor() < m_due.minor()) {
        m_received->setVerdict({Field::State::Error,
            tr("%1 is missing.").arg(Money::fen(m_due.minor() - received().minor()).toString())});
        m_received->edit()->setFocus();
        return std::nullopt;
    }
    const CashCount in = m_grid->count();
    const Result<Money> counted = totalOf(in, Currency::CNY);
    if (!counted || *counted != received()) {
        m_received->setVerdict(
            {Field::State::Error, tr("The notes and coins do not come to this amount.")});
        m_received->edit()->setFocus();
        return std::nullopt;
    }
    if (!m_change) {
        m_received->setVerdict(
            {Field::State::Error, tr("The drawer cannot make this change. Ask for other notes.")});
        m_received->edit()->setFocus();
        return std::nullopt;
    }
    return Taking{in, *m_change};
}

void CashCard::setBusy(bool busy)
{
    m_busy = busy;
    showChange();
}

void CashCard::focusFirst()
{
    m_received->edit()->setFocus();
}

void CashCard::setCompact(bool compact)
{
    m_pieces->setVisible(!compact);
}

} // namespace hui::billpay
