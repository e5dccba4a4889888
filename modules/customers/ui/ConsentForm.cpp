// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConsentForm.h"

#include "app/printing/Printing.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/Card.h"
#include "ui/KeyButton.h"
#include "ui/Module.h"
#include "ui/PaneScroll.h"
#include "ui/PaperPane.h"
#include "ui/ParameterForm.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"

#include <QDir>
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
    return {kind, purpose, guardian, until};
}

} // namespace

ConsentForm::ConsentForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new ParameterForm(u"consent"_s, services.shift.businessDate, this))
    , m_commit(new KeyButton(tr("It is signed"), KeyButton::Variant::Primary, this))
    , m_paper(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
{
    m_form->setParameters(asked());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeEntries(), 1);
    row->addWidget(makePaper());
    connect(m_form, &ParameterForm::edited, this, &ConsentForm::showPaper);
    connect(m_form, &ParameterForm::committed, this, &ConsentForm::committed);
    connect(m_commit, &KeyButton::clicked, this, &ConsentForm::committed);
    connect(m_print, &KeyButton::clicked, this, &ConsentForm::print);
}

Card* ConsentForm::makeEntries()
{
    auto* card = new Card(tr("New consent"), this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 12, 4);
    column->addWidget(m_form);
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
    card->body()->addWidget(m_paper, 1);
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
    m_form->clear();
    m_form->focusFirst();
    showPaper();
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
    consent.guardian = entered.value(guardianKey);
    consent.until = QDate::fromString(entered.value(consentUntilKey), Qt::ISODate);
    if (const auto signs = text())
        consent.text = signs->version;
    return consent;
}

std::optional<ConsentText> ConsentForm::text() const
{
    const auto kind = consentKindOf(m_form->values().value(consentKindKey));
    const auto found = std::ranges::find_if(
        m_texts, [&](const ConsentText& one) { return kind && one.kind == *kind; });
    return found == m_texts.end() ? std::nullopt : std::optional(*found);
}

void ConsentForm::showPaper()
{
    const auto signs = text();
    m_print->setEnabled(signs.has_value());
    if (!signs)
        return m_paper->clear();
    m_paper->setDocument(consentPaper(consent(), *signs, m_scene), receiptPaperOf(m_services));
}

bool ConsentForm::print()
{
    const auto signs = text();
    if (!signs)
        return false;
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    const QString name = u"consent-%1.pdf"_s.arg(m_operation.toString(QUuid::WithoutBraces));
    m_box->show();
    m_box->print({consentPaper(consent(), *signs, m_scene), folder.filePath(name)});
    return true;
}

void ConsentForm::refuse(const QString& field, const QString& words)
{
    m_form->refuse(field, words);
}

QMap<QString, QString> ConsentForm::entries() const
{
    return m_form->entries();
}

void ConsentForm::setEntries(const QMap<QString, QString>& entries)
{
    m_form->setEntries(entries);
    showPaper();
}

void ConsentForm::setLocked(bool locked)
{
    m_form->setLocked(locked);
    m_commit->setEnabled(!locked);
}

} // namespace hui::customers
