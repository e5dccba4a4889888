// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/TakingColumn.h"

#include "app/core/Masking.h"
#include "modules/billpay/ui/BasketCard.h"
#include "modules/billpay/ui/BillsCard.h"
#include "modules/billpay/ui/CashCard.h"
#include "ui/FoldBox.h"
#include "ui/PayerCard.h"
#include "ui/ReadingOrder.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 16;
constexpr int untilReleasedMs = 30;

} // namespace

TakingColumn::TakingColumn(const Cards& cards, QWidget* parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_basket(new FoldBox(cards.basket, u"bill.basketFold"_s, this))
    , m_bills(new FoldBox(cards.bills, u"bill.billsFold"_s, this))
    , m_payer(new FoldBox(cards.payer, u"bill.payerFold"_s, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(cardGap);
    rows->addWidget(m_bills);
    rows->addWidget(m_basket);
    rows->addWidget(m_payer);
    rows->addWidget(cards.cash, 1);
    rows->addStretch(0); // has what is left while the cash is folded
    connect(m_basket, &FoldBox::openAsked, this, [this] { open(Part::Basket); });
    connect(m_bills, &FoldBox::openAsked, this, [this] { open(Part::Bills); });
    connect(m_payer, &FoldBox::openAsked, this, [this] { open(Part::Payer); });
    connect(cards.cash, &CashCard::openAsked, this, [this] { open(Part::Cash); });
    for (const QLineEdit* line : cards.payer->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textChanged, this, &TakingColumn::tell);
}

/// The focus wanders while the cards are taken down: nobody follows it then.
TakingColumn::~TakingColumn()
{
    disconnect(m_following);
}

void TakingColumn::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    disconnect(m_following);
    m_following = connect(window()->windowHandle(), &QWindow::focusObjectChanged, this,
        [this](const QObject* focus) { follow(qobject_cast<const QWidget*>(focus)); });
}

void TakingColumn::addAbove(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
}

void TakingColumn::startAnew()
{
    m_part = Part::Cash;
    fit();
}

void TakingColumn::showCash()
{
    if (m_cards.cash->isFolded())
        open(Part::Cash);
}

/// The card that the keyboard comes to stands whole; what opens a card does not open it by itself.
void TakingColumn::follow(const QWidget* focus)
{
    if (!focus || m_isFitting || !isAncestorOf(focus) || focus->objectName().endsWith(u".open"))
        return;
    Part part = m_part;
    if (m_cards.basket->isAncestorOf(focus))
        part = Part::Basket;
    else if (m_cards.bills->isAncestorOf(focus))
        part = Part::Bills;
    else if (m_cards.payer->isAncestorOf(focus))
        part = Part::Payer;
    else if (m_cards.cash->isAncestorOf(focus))
        part = Part::Cash;
    if (part == m_part)
        return;
    m_part = part;
    fit();
}

void TakingColumn::open(Part part)
{
    m_part = part;
    fit();
    if (part == Part::Cash)
        return m_cards.cash->focusFirst();
    QWidget* const card = part == Part::Basket ? m_basket : part == Part::Bills ? m_bills : m_payer;
    const QList<QWidget*> controls = controlsInReadingOrder(*card);
    if (!controls.isEmpty())
        controls.first()->setFocus(Qt::TabFocusReason);
}

bool TakingColumn::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a card needs more, or less
        fit();
    return handled;
}

void TakingColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Nothing moves below the mouse between press and release: the click would go beside the button.
void TakingColumn::fit()
{
    if (m_isFitting)
        return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(untilReleasedMs, this, &TakingColumn::fit);
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    tell();
    const QList<Shape> all = shapes();
    const auto fits = std::ranges::find_if(
        all, [this](const Shape& each) { return heightOf(each) <= height(); });
    const Shape best = fits == all.end() ? all.last() : *fits;
    m_basket->setFolded(best.basket);
    m_bills->setFolded(best.bills);
    m_payer->setFolded(best.payer);
    m_cards.cash->setFolded(best.cash);
    m_cards.cash->setCompact(best.pieces);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->setStretchFactor(m_cards.cash, best.cash ? 0 : 1);
    rows->setStretch(rows->count() - 1, best.cash ? 1 : 0);
}

QList<TakingColumn::Shape> TakingColumn::shapes() const
{
    // while nothing of them is chosen, the bills are what the teller has to look at
    const bool areChosen = m_cards.bills->due().isPositive();
    Shape folded;
    QList<Shape> all;
    const auto add = [&all, &folded] {
        Shape low = folded;
        low.pieces = true;
        all << folded << low;
    };
    add();
    folded.basket = m_part != Part::Basket;
    add();
    folded.bills = areChosen && m_part != Part::Bills;
    add();
    folded.payer = m_part != Part::Payer;
    add();
    if (m_part == Part::Cash)
        return all;
    folded.cash = true;
    add();
    return all;
}

int TakingColumn::heightOf(const Shape& shape) const
{
    int height = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* each = layout()->itemAt(i)->widget();
        if (!each || each->isHidden())
            continue;
        height += height > 0 ? cardGap : 0;
        if (each == m_basket)
            height += shape.basket ? FoldBox::foldedHeight : m_basket->wholeHeight();
        else if (each == m_bills)
            height += shape.bills ? FoldBox::foldedHeight : m_bills->wholeHeight();
        else if (each == m_payer)
            height += shape.payer ? FoldBox::foldedHeight : m_payer->wholeHeight();
        else if (each == m_cards.cash)
            height += m_cards.cash->heightOf(shape.cash, shape.pieces);
        else
            height += heightNeeded(*each, width());
    }
    return height;
}

/// What stands in the lines, so that it is right when one is folded.
void TakingColumn::tell()
{
    m_basket->setSummary(m_cards.basket->inWords());
    m_bills->setSummary(m_cards.bills->inWords(), m_cards.bills->match());
    const QMap<QString, QString> payer = m_cards.payer->entries();
    const QString name = payer.value(u"payer.name"_s);
    const QString number = payer.value(u"payer.number"_s);
    if (name.isEmpty() || number.isEmpty())
        m_payer->setSummary({}, PillLook{tr("To be noted"), u"alert-triangle"_s, Mood::Warn});
    else
        m_payer->setSummary(maskName(name) + u" · "_s + maskIdNumber(number));
}

} // namespace hui::billpay
