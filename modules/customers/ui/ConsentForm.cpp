// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConsentForm.h"

#include "modules/customers/ui/CustomerText.h"
#include "ui/KeyButton.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int consentWidth = 560;
const QString consentKindKey = u"kind"_s;
const QString purposeKey = u"purpose"_s;
const QString textKey = u"text"_s;
const QString guardianKey = u"guardian"_s;
const QString consentUntilKey = u"until"_s;

Parameter textLine(const QString& key, const QString& label, int max, bool isRequired)
{
    return {.key = key,
        .label = CustomerText::both(label),
        .kind = ParameterKind::Text,
        .max = max,
        .required = isRequired,
        .keypad = Keypad::Full,
        .mask = MaskRule::None};
}

QList<Parameter> asked()
{
    Parameter kind{.key = consentKindKey,
        .label = CustomerText::both(ConsentForm::tr("What the customer agrees to")),
        .kind = ParameterKind::Choice,
        .mask = MaskRule::None};
    for (const ConsentKind one : consentKinds())
        kind.choices.append({nameOf(one), CustomerText::both(CustomerText::name(one))});
    Parameter purpose = textLine(purposeKey, ConsentForm::tr("What for"), 100, true);
    purpose.help = CustomerText::both(
        ConsentForm::tr("As the signed text says: whom the data goes to, and what for"));
    Parameter guardian = textLine(guardianKey, ConsentForm::tr("Guardian"), 100, false);
    guardian.help = CustomerText::both(ConsentForm::tr("Who signs for somebody under 14"));
    guardian.mask = MaskRule::Middle;
    Parameter until{.key = consentUntilKey,
        .label = CustomerText::both(ConsentForm::tr("Until")),
        .kind = ParameterKind::Date,
        .required = false,
        .mask = MaskRule::None,
        .help = CustomerText::both(ConsentForm::tr("Empty: until it is withdrawn"))};
    return {kind, purpose, textLine(textKey, ConsentForm::tr("Version of the text"), 20, true),
        guardian, until};
}

} // namespace

ConsentForm::ConsentForm(const QDate& today, QWidget* parent)
    : Card(tr("New consent"), parent)
    , m_form(new ParameterForm(u"consent"_s, today, this))
    , m_commit(new KeyButton(tr("It is signed"), KeyButton::Variant::Primary, this))
{
    m_form->setParameters(asked());
    m_commit->setObjectName(u"consent.commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    m_form->setMaximumWidth(consentWidth);
    body()->addWidget(m_form);
    body()->addStretch();
    footer()->addStretch();
    footer()->addWidget(m_commit);
    connect(m_form, &ParameterForm::committed, this, &ConsentForm::committed);
    connect(m_commit, &KeyButton::clicked, this, &ConsentForm::committed);
}

void ConsentForm::startAnew()
{
    m_form->clear();
    m_form->focusFirst();
}

bool ConsentForm::check(MessageBar* message)
{
    return m_form->check(message);
}

Consent ConsentForm::consent() const
{
    const QMap<QString, QString> entered = m_form->values();
    Consent consent;
    consent.kind = consentKindOf(entered.value(consentKindKey)).value_or(ConsentKind::Health);
    consent.purpose = entered.value(purposeKey);
    consent.text = entered.value(textKey);
    consent.guardian = entered.value(guardianKey);
    consent.until = QDate::fromString(entered.value(consentUntilKey), Qt::ISODate);
    return consent;
}

void ConsentForm::refuse(const QString& field, const QString& text)
{
    m_form->refuse(field, text);
}

void ConsentForm::setLocked(bool locked)
{
    m_form->setLocked(locked);
    m_commit->setEnabled(!locked);
}

} // namespace hui::customers
