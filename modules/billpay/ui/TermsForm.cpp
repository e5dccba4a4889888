// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/TermsForm.h"

#include "modules/billpay/ui/SubscriptionText.h"
#include "ui/DateEdit.h"
#include "ui/MoneyField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

namespace hui::billpay {

namespace {

constexpr int lastDay = 28; // every month has it

template <class Kind>
void addKinds(QComboBox& box, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds)
        box.addItem(SubscriptionText::name(kind), static_cast<int>(kind));
}

DateEdit* makeDate(const char* name, QWidget* parent)
{
    auto* edit = new DateEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    return edit;
}

} // namespace

TermsForm::TermsForm(QWidget* parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_cap(new QComboBox(this))
    , m_amount(new MoneyField(tr("Amount (CNY)"), QStringLiteral("terms.amount"), this))
    , m_day(new QSpinBox(this))
    , m_starts(makeDate("terms.starts", this))
    , m_ends(makeDate("terms.ends", this))
{
    m_mode->setObjectName(QStringLiteral("terms.mode"));
    addKinds(*m_mode, {SubscriptionMode::Auto, SubscriptionMode::ViewAndPay});
    m_cap->setObjectName(QStringLiteral("terms.cap"));
    addKinds(*m_cap, {CapKind::Max, CapKind::Fixed});
    m_amount->setRequired();
    m_day->setObjectName(QStringLiteral("terms.day"));
    m_day->setRange(1, lastDay);
    m_ends->setSpecialValueText(tr("Until it is ended"));
    layOut();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TermsForm::changed);
    connect(m_cap, &QComboBox::currentIndexChanged, this, &TermsForm::changed);
    connect(m_amount->edit(), &MoneyEdit::valueChanged, this, &TermsForm::changed);
    connect(m_day, &QSpinBox::valueChanged, this, &TermsForm::changed);
    connect(m_starts, &QDateEdit::dateChanged, this, &TermsForm::changed);
    connect(m_ends, &QDateEdit::dateChanged, this, &TermsForm::changed);
}

void TermsForm::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(new Field(tr("When a bill is due"), m_mode, this), 0, 0);
    grid->addWidget(new Field(tr("Day of the month"), m_day, this), 0, 1);
    grid->addWidget(new Field(tr("Agreed to"), m_cap, this), 1, 0, Qt::AlignTop);
    grid->addWidget(m_amount, 1, 1);
    grid->addWidget(new Field(tr("From"), m_starts, this), 2, 0);
    grid->addWidget(new Field(tr("Until"), m_ends, this), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void TermsForm::setTerms(const SubscriptionTerms& terms, const QDate& today)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(terms.mode)));
    m_cap->setCurrentIndex(m_cap->findData(static_cast<int>(terms.cap)));
    if (terms.amount.isPositive())
        m_amount->edit()->setValue(terms.amount);
    else
        m_amount->edit()->clear();
    m_day->setValue(terms.day);
    m_starts->setMinimumDate(today);
    m_starts->setDate(qMax(today, terms.startsOn));
    m_ends->setMinimumDate(today.addDays(-1));
    m_ends->setDate(terms.endsOn.isValid() ? terms.endsOn : m_ends->minimumDate());
}

SubscriptionTerms TermsForm::draft() const
{
    const bool hasEnd = m_ends->date() > m_ends->minimumDate();
    return {static_cast<SubscriptionMode>(m_mode->currentData().toInt()),
        static_cast<CapKind>(m_cap->currentData().toInt()),
        m_amount->value().value_or(Money::fen(0)), m_day->value(), m_starts->date(),
        hasEnd ? m_ends->date() : QDate()};
}

std::optional<SubscriptionTerms> TermsForm::terms()
{
    return checkForm({m_amount}) ? std::optional(draft()) : std::nullopt;
}

void TermsForm::focusFirst()
{
    m_mode->setFocus(Qt::TabFocusReason);
}

} // namespace hui::billpay
