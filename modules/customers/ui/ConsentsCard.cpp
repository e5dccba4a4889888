// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConsentsCard.h"

#include "app/core/IdText.h"
#include "app/customer/ConsentGiver.h"
#include "app/customer/Customer.h"
#include "modules/customers/ui/ContactBox.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/ClearLayout.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordGap = 6;
constexpr int widthOfLine = 258; // of a side column, within its card

PillLook lookOf(const Consent& consent, const QDate& today)
{
    if (!consent.withdrawnBy.isNull())
        return {ConsentsCard::tr("withdrawn"), u"ban"_s, Mood::Neutral};
    if (!consent.stands(today))
        return {ConsentsCard::tr("over"), u"clock"_s, Mood::Neutral};
    if (!consent.use()) // from before a hospital was named: it opens nothing
        return {ConsentsCard::tr("sign anew"), u"alert-triangle"_s, Mood::Warn};
    return {ConsentsCard::tr("given"), u"circle-check"_s, Mood::Ok};
}

/// What for, by which text, since when and until when, and who gave it in the customer's place.
QString wordsOf(const Customer& record, const Consent& consent, bool isMasked)
{
    QStringList words;
    if (!consent.use())
        words.append(ConsentsCard::tr("names no hospital"));
    words << QStringList{consent.purpose, ConsentsCard::tr("text %1").arg(consent.text),
        consent.at.toLocalTime().date().toString(Qt::ISODate)};
    if (const auto role = giverOf(record.links, consent))
        words.append(ConsentsCard::tr("by %1 (%2)")
                .arg(isMasked ? masked(CustomerField::Name, consent.guardian) : consent.guardian,
                    CustomerText::name(*role)));
    if (!consent.withdrawnBy.isNull())
        words.append(ConsentsCard::tr("withdrawn on %1")
                .arg(consent.withdrawnAt.toLocalTime().date().toString(Qt::ISODate)));
    else if (consent.until.isValid())
        words.append(ConsentsCard::tr("until %1").arg(consent.until.toString(Qt::ISODate)));
    return words.join(u" · "_s);
}

/// The picture of a pill alone; its word is heard, and seen under the mouse.
QLabel* makeTick(const PillLook& look, QWidget* parent)
{
    QLabel* tick = makeIcon(look.icon, 16, Token::Ok, parent);
    tick->setAccessibleName(look.text);
    tick->setToolTip(look.text);
    return tick;
}

} // namespace

ConsentsCard::ConsentsCard(QWidget* parent)
    : Card(tr("Consents and contact"), parent)
    , m_lines(new QVBoxLayout)
    , m_contact(new ContactBox(this))
{
    auto* add = new KeyButton(tr("Add", "a consent"), KeyButton::Variant::Flat, this);
    add->setAccessibleName(tr("New consent"));
    add->setToolTip(tr("New consent"));
    add->setObjectName(u"customers.consent"_s);
    add->setButtonSize(KeyButton::Size::Small);
    add->setKey(Qt::CTRL | Qt::Key_G);
    header()->addWidget(add);
    connect(add, &KeyButton::clicked, this, &ConsentsCard::consentAsked);
    m_lines->setSpacing(10);
    body()->addLayout(m_lines);
    body()->addWidget(m_contact);
    connect(m_contact, &ContactBox::tagAsked, this, &ConsentsCard::tagAsked);
    connect(m_contact, &ContactBox::consentAsked, this, &ConsentsCard::consentAsked);
    connect(m_contact, &ContactBox::withdrawalAsked, this, &ConsentsCard::withdrawalAsked);
}

void ConsentsCard::setConsents(const Customer& record, const QDate& today, bool isMasked)
{
    clearLayout(*m_lines);
    QList<Consent> shown = record.consents;
    std::ranges::stable_partition(
        shown, [&today](const Consent& consent) { return consent.stands(today); });
    for (const Consent& consent : std::as_const(shown))
        m_lines->addWidget(makeLine(consent, wordsOf(record, consent, isMasked), today));
    if (shown.isEmpty())
        m_lines->addWidget(makeLabel(
            tr("The customer has agreed to nothing yet."), Type::Body, Token::Text3, this));
}

void ConsentsCard::setPreferences(const QList<ContactPreference>& preferences)
{
    m_contact->setPreferences(preferences);
}

void ConsentsCard::setPrinter(QWidget* box)
{
    body()->addWidget(box);
}

QWidget* ConsentsCard::makeLine(const Consent& consent, const QString& about, const QDate& today)
{
    auto* line = new QWidget(this);
    auto* words = makeLabel(about, Type::Label, Token::Text2, line);
    words->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(wordGap);
    const PillLook look = lookOf(consent, today);
    const bool isGiven = look.mood == Mood::Ok; // the usual: a tick, as beside the preferences
    auto* mark = isGiven ? static_cast<QWidget*>(makeTick(look, line)) : new Pill(look, line);
    auto* name = makeLabel(
        consent.service ? CustomerText::name(*consent.service) : CustomerText::name(consent.kind),
        Type::Body, Token::Text, line);
    first->addWidget(name, 1);
    first->insertWidget(isGiven ? 0 : 1, mark);
    QHBoxLayout* keys = makeKeys(consent, line, today);
    const int needed = name->fontMetrics().horizontalAdvance(name->text())
        + mark->sizeHint().width() + keys->sizeHint().width() + 2 * wordGap;
    const bool isBeside = needed <= widthOfLine; // else the name would make the column wider
    name->setWordWrap(!isBeside);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(words);
    if (isBeside)
        first->addLayout(keys);
    else
        column->addLayout(keys);
    return line;
}

QHBoxLayout* ConsentsCard::makeKeys(const Consent& consent, QWidget* line, const QDate& today)
{
    auto* keys = new QHBoxLayout;
    keys->setSpacing(2); // they are padded
    keys->addStretch();
    auto* again = new KeyButton(tr("Reprint"), KeyButton::Variant::Flat, line);
    again->setObjectName(u"customers.reprint."_s + idText(consent.operation));
    again->setButtonSize(KeyButton::Size::Small);
    connect(again, &KeyButton::clicked, this,
        [this, id = consent.operation] { Q_EMIT reprintAsked(id); });
    keys->addWidget(again);
    if (consent.stands(today)) {
        auto* back = new KeyButton(tr("Withdraw"), KeyButton::Variant::Flat, line);
        back->setObjectName(u"customers.withdraw."_s + nameOf(consent.kind));
        back->setButtonSize(KeyButton::Size::Small);
        connect(back, &KeyButton::clicked, this,
            [this, id = consent.operation] { Q_EMIT withdrawalAsked(id); });
        keys->addWidget(back);
    }
    return keys;
}

} // namespace hui::customers
