// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerBasics.h"

#include "app/catalogue/PayWay.h"
#include "app/core/PayerAsk.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"

#include <QComboBox>
#include <QGridLayout>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are asked.
QList<CustomerField> basicFields()
{
    return {CustomerField::Sex, CustomerField::Nationality, CustomerField::Occupation,
        CustomerField::Phone, CustomerField::Address};
}

QString labelOf(CustomerField field)
{
    switch (field) {
    case CustomerField::Sex: return PayerBasics::tr("Sex");
    case CustomerField::Nationality: return PayerBasics::tr("Nationality");
    case CustomerField::Occupation: return PayerBasics::tr("Occupation");
    case CustomerField::Phone: return PayerBasics::tr("Phone");
    case CustomerField::Address: return PayerBasics::tr("Address");
    default: break; // no basic of a payer
    }
    return {};
}

constexpr int longestBasic = 200; // as in the record of a customer
constexpr int phoneWidth = 108; // a masked one
constexpr int occupationWidth = 88;

} // namespace

PayerBasics::PayerBasics(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_sex(new QComboBox(this))
{
    m_sex->setObjectName(u"payer.sex"_s);
    m_sex->addItem(tr("Male"), u"M"_s);
    m_sex->addItem(tr("Female"), u"F"_s);
    m_sex->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sex->setMinimumContentsLength(3); // a Chinese word is as wide as two letters, and some air
    m_sex->setMinimumWidth(m_sex->sizeHint().width()); // its words whole, in every language
    for (const CustomerField field : basicFields())
        m_fields.insert(field, makeField(field));
    m_lines.value(CustomerField::Nationality)->setMaxLength(3);
    m_lines.value(CustomerField::Nationality)->setPlaceholderText(u"CHN"_s);
    m_lines.value(CustomerField::Phone)->setMinimumWidth(phoneWidth);
    m_lines.value(CustomerField::Occupation)->setMinimumWidth(occupationWidth);
    m_lines.value(CustomerField::Address)->setPlaceholderText(tr("Home or work"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // the document's row has the width
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    place(false);
    startAnew();
    setAsked(payerBasics());
}

Field* PayerBasics::makeField(CustomerField field)
{
    QWidget* editor = m_sex;
    if (field != CustomerField::Sex) {
        auto* line = new MaskedLine(this);
        line->setObjectName(u"payer."_s + nameOf(field));
        line->setMaxLength(longestBasic);
        line->setInputMethodHints(Qt::ImhSensitiveData);
        line->setMask([field](const QString& typed) { return masked(field, typed); });
        m_lines.insert(field, line);
        editor = line;
    }
    auto* made = new Field(labelOf(field), editor, this);
    made->setRequired();
    return made;
}

void PayerBasics::setNarrow()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_grid->setHorizontalSpacing(narrowGap);
    place(true);
}

void PayerBasics::place(bool isNarrow)
{
    const auto put = [this](CustomerField field, int row, int column, int columns = 1) {
        m_grid->addWidget(m_fields.value(field), row, column, 1, columns, Qt::AlignTop);
    };
    const QList<int> shares
        = isNarrow ? QList<int>{narrowLeft, narrowRight, 0, 0, 0} : QList<int>{0, 0, 1, 0, 4};
    for (int column = 0; column < shares.size(); ++column) {
        Field* const field = m_fields.value(basicFields().at(column));
        m_grid->setColumnStretch(column, shares.at(column));
        m_grid->setColumnMinimumWidth(column, isNarrow ? 0 : field->minimumSizeHint().width());
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // the column decides
    }
    put(CustomerField::Sex, 0, 0);
    put(CustomerField::Nationality, 0, 1);
    put(CustomerField::Occupation, isNarrow ? 1 : 0, isNarrow ? 0 : 2);
    put(CustomerField::Phone, isNarrow ? 1 : 0, isNarrow ? 1 : 3);
    put(CustomerField::Address, isNarrow ? 2 : 0, isNarrow ? 0 : 4, isNarrow ? 2 : 1);
}

void PayerBasics::setAsked(const QStringList& basics)
{
    bool isAny = false;
    for (const CustomerField field : basicFields()) {
        const bool asked = basics.contains(nameOf(field));
        m_fields.value(field)->setVisible(asked);
        isAny = isAny || asked;
    }
    setVisible(isAny); // a bank may ask for what is none of these
}

bool PayerBasics::isAsked(CustomerField field) const
{
    return !m_fields.value(field)->isHidden();
}

QString PayerBasics::entry(CustomerField field) const
{
    if (field == CustomerField::Sex)
        return m_sex->currentData().toString();
    const QString typed = m_lines.value(field)->entry().trimmed();
    return field == CustomerField::Nationality ? typed.toUpper() : typed;
}

void PayerBasics::enter(CustomerField field, const QString& value)
{
    if (field == CustomerField::Sex)
        m_sex->setCurrentIndex(m_sex->findData(value)); // none: nothing is chosen
    else
        m_lines.value(field)->setEntry(value);
    m_fields.value(field)->setVerdict({});
}

void PayerBasics::setLocked(CustomerField field, bool locked)
{
    m_fields.value(field)->editor()->setEnabled(!locked); // the keys pass by
}

void PayerBasics::showTold(
    const QMap<CustomerField, QString>& bound, const QMap<CustomerField, QString>& likely)
{
    for (const CustomerField field : basicFields()) {
        const QString before
            = m_bound.contains(field) ? m_bound.value(field) : m_likely.value(field);
        const QString there = entry(field);
        if (bound.contains(field))
            enter(field, bound.value(field));
        else if (there == before && there != likely.value(field))
            enter(field, likely.value(field)); // nobody entered it
        setLocked(field, bound.contains(field));
    }
    m_bound = bound;
    m_likely = likely;
}

void PayerBasics::fillIn(const Customer& record)
{
    for (const CustomerField field : basicFields())
        if (entry(field).isEmpty())
            enter(field, record.value(field));
}

void PayerBasics::startAnew()
{
    m_bound.clear();
    m_likely.clear();
    for (const CustomerField field : basicFields()) {
        enter(field, {});
        setLocked(field, false);
    }
}

QMap<QString, QString> PayerBasics::entries() const
{
    QMap<QString, QString> entries;
    for (const CustomerField field : basicFields())
        if (isAsked(field))
            entries.insert(m_fields.value(field)->editor()->objectName(), entry(field));
    return entries;
}

void PayerBasics::setEntries(const QMap<QString, QString>& entries)
{
    for (const CustomerField field : basicFields())
        enter(field, entries.value(m_fields.value(field)->editor()->objectName()));
}

void PayerBasics::addTo(Payer& payer) const
{
    const auto told
        = [this](CustomerField field) { return isAsked(field) ? entry(field) : QString(); };
    payer.sex = told(CustomerField::Sex);
    payer.nationality = told(CustomerField::Nationality);
    payer.occupation = told(CustomerField::Occupation);
    payer.phone = told(CustomerField::Phone);
    payer.address = told(CustomerField::Address);
}

void PayerBasics::check()
{
    for (const CustomerField field : basicFields())
        if (isAsked(field))
            (void)m_fields.value(field)->check();
}

bool PayerBasics::refuse(const Error& error)
{
    const auto about = customerFieldOf(error.detail);
    Field* const field = about ? m_fields.value(*about) : nullptr;
    if (!field || field->isHidden())
        return false;
    check(); // what else is missing is said at once
    field->setVerdict({Field::State::Error, textOf(error)});
    field->editor()->setFocus();
    return true;
}

} // namespace hui
