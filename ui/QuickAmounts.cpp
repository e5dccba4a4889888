// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/QuickAmounts.h"

#include "ui/ChoiceButton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace hui {

namespace {

constexpr qint64 yuan = 100;

qint64 roundedUp(qint64 minor, qint64 step)
{
    return (minor + step - 1) / step * step;
}

QString shortText(Money amount)
{
    QString text = amount.toString();
    if (text.endsWith(QStringLiteral(".00")))
        text.chop(3);
    return text;
}

} // namespace

QList<Money> quickAmountsFor(Money due)
{
    constexpr qint64 limit = 1'000'000'000'000; // beyond it nobody pays in notes
    if (!due.isPositive() || due.minor() > limit)
        return {};
    const qint64 hundreds = roundedUp(due.minor(), 100 * yuan);
    QList<qint64> minors{due.minor(), roundedUp(due.minor(), 10 * yuan), hundreds,
        hundreds + 100 * yuan, roundedUp(hundreds + 1, 500 * yuan)};
    std::sort(minors.begin(), minors.end());
    minors.erase(std::unique(minors.begin(), minors.end()), minors.end());
    QList<Money> amounts;
    for (const qint64 minor : minors)
        amounts.append(Money(minor, due.currency()));
    return amounts;
}

QuickAmounts::QuickAmounts(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as there is room
}

void QuickAmounts::setDue(Money due)
{
    for (ChoiceButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_amounts = quickAmountsFor(due);
    for (const Money& amount : m_amounts) {
        auto* button = new ChoiceButton(shortText(amount), ChoiceButton::Look::Quick, this);
        button->setObjectName(QStringLiteral("quick") + QString::number(amount.minor()));
        button->setMinimumWidth(button->sizeHint().width());
        connect(button, &QAbstractButton::clicked, this, [this, amount] {
            mark(amount);
            Q_EMIT chosen(amount);
        });
        m_row->addWidget(button, 1);
        m_buttons.append(button);
    }
    fit();
}

void QuickAmounts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void QuickAmounts::fit()
{
    int left = width() + m_row->spacing();
    for (ChoiceButton* button : std::as_const(m_buttons)) {
        left -= button->minimumWidth() + m_row->spacing();
        button->setVisible(left >= 0);
    }
}

void QuickAmounts::mark(Money amount)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_amounts.at(i) == amount);
}

} // namespace hui
