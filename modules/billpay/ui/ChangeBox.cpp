// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ChangeBox.h"

#include "app/core/AmountWords.h"
#include "ui/Card.h"
#include "ui/ClearLayout.h"
#include "ui/DenominationGrid.h"
#include "ui/Type.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

namespace hui::billpay {

namespace {

constexpr int lowStock = 10;
constexpr int tightSpacing = 2;

} // namespace

ChangeBox::ChangeBox(QWidget* parent)
    : QWidget(parent)
    , m_box(makeInset(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_box);
    auto* rows = new QVBoxLayout(m_box);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(0);
    m_amount = makeLabel({}, Type::Hero, Token::AccentI, m_box);
    m_amount->setObjectName(QStringLiteral("bill.change"));
    m_words = makeLabel({}, Type::Label, Token::Text2, m_box);
    m_words->setWordWrap(true);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(0, 1);
    m_drawerAfter = makeLabel({}, Type::Body, Token::Text, m_box);
    rows->addWidget(makeLabel(tr("Change due (CNY)"), Type::Label, Token::Text2, m_box));
    rows->addWidget(m_amount);
    rows->addWidget(m_words);
    rows->addSpacing(8);
    rows->addWidget(makeRule(m_box, true));
    rows->addSpacing(8);
    rows->addLayout(m_rows);
    rows->addStretch();
    m_after = new QWidget(m_box);
    m_after->setObjectName(QStringLiteral("bill.drawerAfter"));
    auto* after = new QGridLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->setVerticalSpacing(8);
    after->addWidget(makeRule(m_after, true), 0, 0, 1, 2);
    after->addWidget(makeLabel(tr("Drawer afterwards"), Type::Label, Token::Text2, m_after), 1, 0);
    after->addWidget(m_drawerAfter, 1, 1, Qt::AlignRight);
    rows->addWidget(m_after);
}

/// On a low screen what is handed out has the room: first the drawer's balance gives way, then the
/// space between the rows, then the words. What is shown or hidden on the way may make the box
/// wider or narrower, which asks for it again.
void ChangeBox::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const auto isTooHigh = [this] { return m_box->layout()->totalSizeHint().height() > height(); };
    m_after->show();
    m_words->show();
    m_rows->setVerticalSpacing(8);
    if (isTooHigh())
        m_after->hide();
    if (isTooHigh())
        m_rows->setVerticalSpacing(tightSpacing);
    if (isTooHigh())
        m_words->hide();
    if (isTooHigh())
        m_rows->setVerticalSpacing(0);
}

QSize ChangeBox::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

int ChangeBox::leastHeight() const
{
    int least = m_box->layout()->totalMinimumSize().height();
    for (const QWidget* each : {static_cast<QWidget*>(m_words), m_after})
        least -= each->isHidden() ? 0 : each->sizeHint().height();
    return least - (m_rows->rowCount() - 1) * (m_rows->verticalSpacing() - tightSpacing);
}

void ChangeBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChangeBox::showChange(Money change, const CashCount& pieces, const std::optional<Till>& till)
{
    m_amount->setText(change.toString());
    m_words->setText(change.isPositive() ? rmbInWords(change) : QString());
    fill(pieces, till);
    fit();
}

void ChangeBox::setDrawerAfter(const std::optional<Money>& balance)
{
    m_drawerAfter->setText(
        balance ? QStringLiteral("¥") + balance->toString() : QStringLiteral("—"));
}

void ChangeBox::fill(const CashCount& pieces, const std::optional<Till>& till)
{
    clearLayout(*m_rows);
    int row = 0;
    const auto put = [&](int column, QLabel* label) {
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->addWidget(label, row, column);
        label->show(); // now, not with the next event: fit() measures it
    };
    put(0, makeLabel(tr("Face"), Type::Label, Token::Text3, m_box));
    put(1, makeLabel(tr("Pieces"), Type::Label, Token::Text3, m_box));
    put(2, makeLabel(tr("In drawer"), Type::Label, Token::Text3, m_box));
    for (const Denomination& kind : denominations(Currency::CNY)) {
        const int count = pieces.pieces.value(kind.id);
        if (count == 0)
            continue;
        ++row;
        const int left = till ? till->stock.pieces.value(kind.id) : 0;
        put(0, makeLabel(faceText(kind.face), Type::Body, Token::Text, m_box));
        put(1, makeLabel(QString::number(count), Type::Strong, Token::Text, m_box));
        put(2,
            left < lowStock ? makeLabel(tr("%1 low").arg(left), Type::Body, Token::Warn, m_box)
                            : makeLabel(QString::number(left), Type::Body, Token::Text2, m_box));
    }
}

} // namespace hui::billpay
