// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/CashCard.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/AmountWords.h"
#include "modules/billpay/ui/ChangeBox.h"
#include "ui/DebitPane.h"
#include "ui/DenominationGrid.h"
#include "ui/ErrorText.h"
#include "ui/FoldBox.h"
#include "ui/KeyButton.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/QuickAmounts.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace hui::billpay {

namespace {

constexpr int columnGap = 12;
constexpr int padding = 16;
constexpr int headAndFoot = 44 + 52 + 2; ///< with the line around them

} // namespace

CashCard::CashCard(const PaymentTerminal* terminal, QWidget* parent)
    : Card(tr("Take payment"), parent)
    , m_debit(new DebitPane(terminal, QStringLiteral("bill"), this))
{
    buildModes();
    m_content = new QWidget(this);
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(columnGap);
    m_left = new QWidget(m_content);
    buildLeft(m_left);
    m_changeBox = new ChangeBox(m_content);
    columns->addWidget(m_left, 1);
    columns->addWidget(m_changeBox, 1);
    body()->addWidget(m_content);
    buildFooter();
    connect(m_received->edit(), &MoneyEdit::valueChanged, this, &CashCard::amountTyped);
    connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
        m_received->edit()->setValue(amount);
        m_received->edit()->setFocus();
    });
    connect(m_grid, &DenominationGrid::edited, this, &CashCard::piecesTyped);
    setDue(Money::fen(0));
}

void CashCard::buildModes()
{
    m_modes = new SegmentedControl(tr("Means of payment"), this);
    m_modes->setObjectName(QStringLiteral("bill.mode"));
    m_modes->addOption(nameOf(PayMode::Cash), tr("Cash"), QStringLiteral("cash-banknote"));
    m_modes->addOption(nameOf(PayMode::Card), tr("Card"), QStringLiteral("credit-card"));
    m_modes->addOption(
        nameOf(PayMode::CustomerQr), tr("Customer's code"), QStringLiteral("qrcode"));
    m_modes->addOption(nameOf(PayMode::Account), tr("Account"), QStringLiteral("wallet"));
    header()->addWidget(m_modes);
    m_open = new KeyButton(tr("Open"), KeyButton::Variant::Flat, this);
    m_open->setObjectName(QStringLiteral("bill.cash.open"));
    m_open->setButtonSize(KeyButton::Size::Small);
    m_open->setIconName(QStringLiteral("chevron-down"));
    m_open->setAccessibleName(tr("Open: %1").arg(accessibleName()));
    m_open->hide();
    header()->addWidget(m_open);
    connect(m_open, &KeyButton::clicked, this, &CashCard::openAsked);
    connect(m_modes, &SegmentedControl::chosen, this, &CashCard::modeChosen);
}

void CashCard::setModes(const QList<PayMode>& modes)
{
    for (const PayMode one : {PayMode::Card, PayMode::CustomerQr, PayMode::Account})
        m_modes->setOptionEnabled(nameOf(one), modes.contains(one));
    if (m_mode == PayMode::Cash || modes.contains(m_mode))
        return;
    m_modes->setCurrent(nameOf(PayMode::Cash));
    modeChosen(nameOf(PayMode::Cash));
}

void CashCard::modeChosen(const QString& id)
{
    m_mode = payModeOf(id);
    const bool cash = m_mode == PayMode::Cash;
    m_debit->setMode(m_mode);
    m_debit->setVisible(!cash);
    m_cash->setVisible(cash);
    m_changeBox->setVisible(cash);
    showChange();
    Q_EMIT modeChanged(); // the focus stays: the arrows go on to the next one
}

void CashCard::setCanAdd(bool can)
{
    m_add->setVisible(can);
}

void CashCard::setIrrevocable(bool irrevocable)
{
    m_irrevocable->setChecked(false);
    m_irrevocable->setVisible(irrevocable);
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
    m_fee = makeLabel({}, Type::Label, Token::Text2, column);
    m_fee->setObjectName(QStringLiteral("bill.fee"));
    m_fee->hide();
    m_cash = new QWidget(column);
    buildCash(m_cash);
    m_debit->hide();
    m_irrevocable
        = new QCheckBox(tr("The customer knows: this cannot be cancelled or given back."), column);
    m_irrevocable->setObjectName(QStringLiteral("bill.irrevocable"));
    m_irrevocable->hide();
    rows->addWidget(makeLabel(tr("Amount due (CNY)"), Type::Label, Token::Text2, column));
    rows->addWidget(m_dueText);
    rows->addWidget(m_dueWords);
    rows->addWidget(m_fee);
    rows->addSpacing(14);
    rows->addWidget(m_cash);
    rows->addWidget(m_debit);
    rows->addSpacing(8);
    rows->addWidget(m_irrevocable);
    rows->addStretch();
}

void CashCard::buildCash(QWidget* column)
{
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
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
    rows->addWidget(m_received);
    rows->addSpacing(8);
    rows->addWidget(m_quick);
    rows->addSpacing(14);
    rows->addWidget(m_pieces);
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
    m_add = new KeyButton(tr("Add another bill"), this);
    m_add->setObjectName(QStringLiteral("bill.add"));
    m_add->setKey(QKeySequence(Qt::Key_F7));
    m_add->hide();
    footer()->addWidget(m_note, 1);
    footer()->addWidget(m_add);
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_commit);
    connect(m_cancel, &QPushButton::clicked, this, &CashCard::cancelled);
    connect(m_commit, &QPushButton::clicked, this, &CashCard::committed);
    connect(m_add, &QPushButton::clicked, this, &CashCard::addAsked);
}

void CashCard::setDue(Money due, Money fee)
{
    m_due = due;
    m_fee->setText(tr("Fee of %1 included").arg(fee.toString()));
    m_fee->setVisible(fee.isPositive());
    showDue();
    m_dueText->setText(due.toString());
    m_dueWords->setText(due.isPositive() ? rmbInWords(due) : QString());
    m_quick->setDue(due);
    m_quick->setVisible(due.isPositive());
    m_commit->setText(due.isPositive() ? tr("Take %1").arg(due.toString()) : tr("Take payment"));
    showChange();
}

void CashCard::setTill(const std::optional<Till>& till)
{
    m_till = till;
    m_isRead = true;
    showChange();
}

void CashCard::startAnew()
{
    m_fromPieces = false;
    m_received->edit()->clear();
    m_received->setVerdict({});
    m_grid->setCount({});
    m_debit->startAnew();
    m_irrevocable->setChecked(false);
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
    m_changeBox->showChange(m_due.isPositive() && change.isPositive() ? change : Money::fen(0),
        m_change.value_or(CashCount{}), m_till);
    m_changeBox->setDrawerAfter(m_till
            ? std::optional(Money::fen(m_till->balance.minor() + (gives ? m_due.minor() : 0)))
            : std::nullopt);
    const bool cash = m_mode == PayMode::Cash;
    if (!cash)
        m_note->clear();
    else if (!m_till)
        m_note->setText(m_isRead ? tr("No till is open: cash cannot be taken.")
                                 : tr("The drawer is being read."));
    else if (gives && !m_change)
        m_note->setText(tr("The drawer cannot make this change. Ask for other notes."));
    else
        m_note->clear();
    m_commit->setEnabled(!m_busy && (!cash || m_till) && m_due.isPositive());
    Q_EMIT receivedChanged();
}

bool CashCard::confirmsIrrevocable()
{
    if (m_irrevocable->isHidden() || m_irrevocable->isChecked())
        return true;
    m_note->setText(tr("Tell the customer, and tick the box."));
    m_irrevocable->setFocus();
    return false;
}

std::optional<CashCard::Taking> CashCard::taking()
{
    if (m_mode == PayMode::Cash) {
        if (!handsOverEnough() || !confirmsIrrevocable())
            return std::nullopt;
        return Taking{m_grid->count(), *m_change, {}};
    }
    const std::optional<Debit> debit = m_debit->debit();
    if (!debit || !confirmsIrrevocable())
        return std::nullopt;
    return Taking{{}, {}, *debit};
}

/// Whether what was handed over is enough and can be changed; else the error stands at the field.
bool CashCard::handsOverEnough()
{
    if (!m_received->check())
        return false;
    if (received().minor() < m_due.minor()) {
        m_received->setVerdict({Field::State::Error,
            tr("%1 is missing.").arg(Money::fen(m_due.minor() - received().minor()).toString())});
        m_received->edit()->setFocus();
        return false;
    }
    const Result<Money> counted = totalOf(m_grid->count(), Currency::CNY);
    if (!counted || *counted != received()) {
        m_received->setVerdict(
            {Field::State::Error, tr("The notes and coins do not come to this amount.")});
        m_received->edit()->setFocus();
        return false;
    }
    if (!m_change) {
        m_received->setVerdict(
            {Field::State::Error, tr("The drawer cannot make this change. Ask for other notes.")});
        m_received->edit()->setFocus();
        return false;
    }
    return true;
}

void CashCard::setBusy(bool busy)
{
    m_busy = busy;
    showChange();
}

void CashCard::focusFirst()
{
    if (m_mode == PayMode::Cash)
        m_received->edit()->setFocus();
    else
        m_debit->focusFirst();
}

void CashCard::setCompact(bool compact)
{
    m_pieces->setVisible(!compact);
}

void CashCard::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_content->setVisible(!folded);
    m_modes->setVisible(!folded);
    m_open->setVisible(folded);
    body()->setContentsMargins(padding, 0, padding, folded ? 0 : padding);
    showDue();
}

/// Folded, the head says what is due.
void CashCard::showDue()
{
    setSubtitle(m_isFolded ? tr("%1 due").arg(m_due.toString()) : QString());
}

int CashCard::heightOf(bool folded, bool compact) const
{
    if (folded)
        return headAndFoot;
    const int whole = this->width() - 2 - 2 * padding;
    if (m_mode != PayMode::Cash)
        return headAndFoot + padding + heightNeeded(*m_left, whole);
    const int width = (whole - columnGap) / 2;
    const int pieces = heightNeeded(*m_pieces, width);
    const int shown = m_pieces->isHidden() ? 0 : pieces;
    const int left = heightNeeded(*m_left, width) - shown + (compact ? 0 : pieces);
    return headAndFoot + padding + qMax(left, m_changeBox->leastHeight());
}

} // namespace hui::billpay
