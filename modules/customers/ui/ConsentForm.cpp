// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConsentForm.h"

#include "app/core/IdText.h"
#include "app/customer/AtCounter.h"
#include "app/customer/ConsentGiver.h"
#include "app/printing/Printing.h"
#include "modules/customers/PaperWords.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/RecipientField.h"
#include "ui/BackButton.h"
#include "ui/Card.h"
#include "ui/KeyButton.h"
#include "ui/Module.h"
#include "ui/PaneScroll.h"
#include "ui/PaperPane.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int consentWidth = 560;
constexpr int consentPaperWidth = 400;
const QString consentKindKey = u"kind"_s;
const QString purposeKey = u"purpose"_s;
const QString guardianKey = u"guardian"_s;
const QString consentUntilKey = u"until"_s;
const QString recipientKey = u"recipient"_s; // beside the fields of the form
const QString recipientNameKey = u"recipient_name"_s;

/// Guardians and agents who stand on the record, as the form engine offers them; by the number of
/// the link.
QList<Parameter> askedGuardian(const Customer& customer, const QDate& day)
{
    Parameter guardian{.key = guardianKey,
        .label = CustomerText::both(ConsentForm::tr("Given by")),
        .kind = ParameterKind::Choice,
        .required = false,
        .mask = MaskRule::None,
        .help = CustomerText::both(
            ConsentForm::tr("A guardian for somebody under 14, an agent on their authority"))};
    for (const CustomerLink& link : customer.links)
        if (mayCome(link, day))
            guardian.choices.append({idText(link.operation),
                CustomerText::both(
                    ConsentForm::tr("%1, %2").arg(CustomerText::name(link.role), link.name))});
    return guardian.choices.isEmpty() ? QList<Parameter>() : QList<Parameter>{guardian};
}

/// Whether somebody on the record may consent to that in the customer's place.
bool mayBeGiven(const Customer& customer, ConsentKind kind, const QDate& day)
{
    return std::ranges::any_of(customer.links, [&](const CustomerLink& link) {
        return mayCome(link, day) && mayConsent(link.role, kind);
    });
}

QList<Parameter> asked(const Customer& customer, const QDate& day)
{
    Parameter kind{.key = consentKindKey,
        .label = CustomerText::both(ConsentForm::tr("What the customer agrees to")),
        .kind = ParameterKind::Choice,
        .mask = MaskRule::None};
    for (const ConsentPurpose one : consentServices())
        kind.choices.append({nameOf(one), CustomerText::both(CustomerText::name(one))});
    const Parameter purpose{.key = purposeKey,
        .label = CustomerText::both(ConsentForm::tr("What for")),
        .kind = ParameterKind::Text,
        .max = 100,
        .required = false, // the others say it by their code
        .keypad = Keypad::Full,
        .mask = MaskRule::None,
        .help = CustomerText::both(
            ConsentForm::tr("As the signed text says: whom the data goes to, and what for"))};
    Parameter until{.key = consentUntilKey,
        .label = CustomerText::both(ConsentForm::tr("Until")),
        .kind = ParameterKind::Date,
        .required = false,
        .mask = MaskRule::None,
        .help = CustomerText::both(ConsentForm::tr("Empty: until it is withdrawn"))};
    return QList<Parameter>{kind, purpose} + askedGuardian(customer, day) + QList{until};
}

} // namespace

ConsentForm::ConsentForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new ParameterForm(u"consent"_s, services.shift.businessDate, this))
    , m_recipient(new RecipientField(services.uplink, this))
    , m_commit(new KeyButton(tr("Record signature"), KeyButton::Variant::Primary, this))
    , m_noPaper(makeLabel({}, Type::Input, Token::Text3, this))
    , m_paper(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
{
    m_form->setParameters(asked({}, services.shift.businessDate));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeEntries(), 1);
    row->addWidget(makePaper());
    connect(m_form, &ParameterForm::edited, this, &ConsentForm::entered);
    connect(m_recipient, &RecipientField::edited, this, &ConsentForm::showPaper);
    connect(m_form, &ParameterForm::committed, this, &ConsentForm::committed);
    connect(m_commit, &KeyButton::clicked, this, &ConsentForm::committed);
    connect(m_print, &KeyButton::clicked, this, &ConsentForm::print);
}

Card* ConsentForm::makeEntries()
{
    auto* card = new Card(tr("New consent"), this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 0, 4);
    column->addWidget(m_form);
    column->addWidget(m_recipient);
    column->addStretch(1);
    m_form->setMaximumWidth(consentWidth);
    auto* scroll = new PaneScroll(card);
    scroll->setWidget(content);
    card->body()->setContentsMargins(12, 0, 4, 12);
    card->body()->addWidget(scroll);
    m_commit->setObjectName(u"consent.commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addStretch();
    card->footer()->addWidget(makeBackButton(u"consent.back"_s, *card, [this] { Q_EMIT left(); }));
    card->footer()->addWidget(m_commit);
    return card;
}

Card* ConsentForm::makePaper()
{
    auto* card = new Card(tr("To be signed"), this);
    card->setFixedWidth(consentPaperWidth);
    card->setFlush();
    m_paper->setObjectName(u"consent.paper"_s);
    m_paper->setAccessibleName(tr("To be signed"));
    m_box->hide(); // it speaks once the paper was asked for
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 0);
    below->addWidget(m_box);
    m_noPaper->setObjectName(u"consent.noPaper"_s);
    m_noPaper->setWordWrap(true);
    m_noPaper->setAlignment(Qt::AlignCenter);
    m_noPaper->setContentsMargins(24, 24, 24, 24);
    card->body()->addWidget(m_paper, 1);
    card->body()->addWidget(m_noPaper, 1);
    card->body()->addLayout(below);
    m_print->setObjectName(u"consent.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    card->footer()->addStretch();
    card->footer()->addWidget(m_print);
    return card;
}

void ConsentForm::startAnew(
    const Customer& customer, const QList<ConsentText>& texts, const QUuid& operation)
{
    m_scene = {m_services.shift, m_services.bank, customer};
    m_texts = texts;
    m_operation = operation;
    m_box->hide();
    m_form->setParameters(asked(customer, m_services.shift.businessDate));
    m_form->clear();
    nameCustomer();
    m_recipient->clear();
    m_form->focusFirst();
    entered();
}

/// Who gives it when nobody is chosen.
void ConsentForm::nameCustomer()
{
    if (ParameterField* giver = m_form->field(guardianKey))
        if (auto* choice = qobject_cast<QComboBox*>(giver->editor()))
            choice->setItemText(0, tr("The customer"));
}

/// Why there is nothing to sign yet.
QString ConsentForm::whyNoPaper() const
{
    const auto chosen = service();
    if (!chosen)
        return tr("The text is shown once it is chosen what the customer agrees to.");
    if (recipientOf(*chosen) != ConsentRecipient::Bank && m_recipient->code().isEmpty())
        return tr("The text is shown once the recipient is chosen.");
    return tr("No text holds for this today.");
}

/// Asks for what the chosen use needs, no more.
void ConsentForm::entered()
{
    const auto chosen = service();
    m_form->field(purposeKey)->setVisible(!chosen || isByWords(*chosen));
    if (ParameterField* giver = m_form->field(guardianKey))
        giver->setVisible(!chosen
            || mayBeGiven(m_scene.customer, kindOf(*chosen), m_services.shift.businessDate));
    m_recipient->setRecipient(chosen ? recipientOf(*chosen) : ConsentRecipient::Bank);
    showPaper();
}

bool ConsentForm::check(MessageBar* message)
{
    if (!m_form->check(message) || !m_recipient->check())
        return false;
    if (!purpose().isEmpty())
        return true;
    m_form->refuse(purposeKey, tr("Say what the consent is for."));
    return false;
}

std::optional<ConsentPurpose> ConsentForm::service() const
{
    return consentServiceOf(m_form->values().value(consentKindKey));
}

/// In the words that are signed; papers are always Chinese.
QString ConsentForm::purpose() const
{
    const auto chosen = service();
    if (!chosen || isByWords(*chosen))
        return m_form->values().value(purposeKey);
    const QString what = paperWord(*chosen);
    return m_recipient->name().isEmpty() ? what : m_recipient->name() + u" · "_s + what;
}

Consent ConsentForm::consent() const
{
    const QMap<QString, QString> entered = m_form->values();
    Consent consent;
    consent.service = service();
    consent.kind = consent.service ? kindOf(*consent.service) : ConsentKind::Health;
    consent.recipient = m_recipient->code();
    consent.purpose = purpose();
    if (const ParameterField* giver = m_form->field(guardianKey); giver && !giver->isHidden())
        consent.guardianLink = QUuid::fromString(entered.value(guardianKey));
    for (const CustomerLink& link : m_scene.customer.links)
        if (!consent.guardianLink.isNull() && link.operation == consent.guardianLink)
            consent.guardian = link.name;
    consent.until = QDate::fromString(entered.value(consentUntilKey), Qt::ISODate);
    if (const auto signs = text())
        consent.text = signs->version;
    return consent;
}

std::optional<ConsentText> ConsentForm::text() const
{
    const auto chosen = service();
    const auto found = std::ranges::find_if(
        m_texts, [&](const ConsentText& one) { return chosen && one.kind == kindOf(*chosen); });
    return found == m_texts.end() ? std::nullopt : std::optional(*found);
}

void ConsentForm::showPaper()
{
    const auto signs = text();
    m_print->setEnabled(signs.has_value());
    m_paper->setVisible(signs.has_value());
    m_noPaper->setVisible(!signs);
    m_noPaper->setText(signs ? QString() : whyNoPaper());
    if (!signs)
        return m_paper->clear();
    m_paper->setDocument(forCustomer(m_services, consentPaper(consent(), *signs, m_scene)),
        receiptPaperOf(m_services));
}

bool ConsentForm::print()
{
    const auto signs = text();
    if (!signs)
        return false;
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    const QString name = u"consent-%1.pdf"_s.arg(m_operation.toString(QUuid::WithoutBraces));
    m_box->show();
    m_box->print(
        {forCustomer(m_services, consentPaper(consent(), *signs, m_scene)), folder.filePath(name)});
    return true;
}

void ConsentForm::refuse(const QString& field, const QString& words)
{
    if (field == recipientKey)
        return m_recipient->refuse(words);
    m_form->refuse(field, words);
}

QMap<QString, QString> ConsentForm::entries() const
{
    QMap<QString, QString> entries = m_form->entries();
    if (!m_recipient->code().isEmpty()) {
        entries.insert(recipientKey, m_recipient->code());
        entries.insert(recipientNameKey, m_recipient->name());
    }
    return entries;
}

void ConsentForm::setEntries(const QMap<QString, QString>& entries)
{
    m_form->setEntries(entries);
    entered();
    if (entries.contains(recipientKey))
        m_recipient->choose(entries.value(recipientKey), entries.value(recipientNameKey));
    showPaper();
}

void ConsentForm::setLocked(bool locked)
{
    m_form->setLocked(locked);
    m_recipient->setLocked(locked);
    m_commit->setEnabled(!locked);
}

} // namespace hui::customers
