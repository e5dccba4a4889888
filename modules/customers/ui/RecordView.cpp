// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordView.h"

#include "modules/customers/ui/AheadCard.h"
#include "modules/customers/ui/ConsentsCard.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/DuplicatesCard.h"
#include "modules/customers/ui/LinksCard.h"
#include "modules/customers/ui/LogCard.h"
#include "modules/customers/ui/RecordHead.h"
#include "modules/customers/ui/RightsCard.h"
#include "modules/customers/ui/TagsCard.h"
#include "modules/customers/ui/UnderwayCard.h"
#include "ui/Card.h"
#include "ui/ClearLayout.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

RecordView::RecordView(const Shift& shift, QWidget* parent)
    : QWidget(parent)
    , m_head(new RecordHead(this))
    , m_documents(new QVBoxLayout)
    , m_consents(new ConsentsCard(this))
    , m_links(new LinksCard(this))
    , m_duplicates(new DuplicatesCard(this))
    , m_tags(new TagsCard(this))
    , m_rights(new RightsCard(this))
    , m_accounts(new AccountsCard(this))
    , m_dealings(new DealingsCard(shift, this))
    , m_log(new LogCard(shift.businessDate, this))
    , m_past(new QStackedWidget(this))
    , m_ahead(new AheadCard(this))
    , m_underwayCard(new UnderwayCard(this))
    , m_conflicts(new QVBoxLayout)
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it is shown in clear"), m_reason, this))
    , m_reveal(new KeyButton(tr("Show in clear"), this))
{
    m_clear.setSingleShot(true);
    m_clear.setInterval(clearMs);
    connect(&m_clear, &QTimer::timeout, this, &RecordView::mask);
    setFocusProxy(m_head);
    connect(m_head, &RecordHead::changeAsked, this, &RecordView::changeAsked);
    connect(m_head, &RecordHead::serveAsked, this, &RecordView::serveAsked);
    connect(m_head, &RecordHead::phoneAsked, this, &RecordView::phoneAsked);
    connect(m_ahead, &AheadCard::stepAsked, this, &RecordView::stepAsked);
    connect(m_underwayCard, &UnderwayCard::openAsked, this, &RecordView::goOnAsked);
    connect(m_consents, &ConsentsCard::consentAsked, this, &RecordView::consentAsked);
    connect(m_consents, &ConsentsCard::withdrawalAsked, this, &RecordView::withdrawalAsked);
    connect(m_consents, &ConsentsCard::reprintAsked, this, &RecordView::reprintAsked);
    connect(m_duplicates, &DuplicatesCard::openAsked, this, &RecordView::openAsked);
    connect(m_duplicates, &DuplicatesCard::mergeAsked, this, [this](const QUuid& from) {
        if (const QString why = m_duplicates->reason(); !why.isEmpty())
            Q_EMIT mergeAsked(from, why);
    });
    connect(m_links, &LinksCard::linkAsked, this, &RecordView::linkAsked);
    connect(m_links, &LinksCard::endAsked, this, &RecordView::endAsked);
    connect(m_links, &LinksCard::openAsked, this, &RecordView::openAsked);
    connect(m_links, &LinksCard::agentCame, this, &RecordView::agentCame);
    connect(m_tags, &TagsCard::tagAsked, this, &RecordView::tagAsked);
    connect(m_rights, &RightsCard::copyAsked, this, &RecordView::copyAsked);
    connect(m_rights, &RightsCard::erasureAsked, this, &RecordView::erasureAsked);
    m_conflictsCard = makeConflicts();
    connect(m_accounts, &AccountsCard::payAsked, this, &RecordView::payAsked);
    auto* beside = new QWidget;
    auto* side = new QVBoxLayout(beside);
    side->setContentsMargins(0, 0, 8, 0);
    side->setSpacing(16);
    side->addWidget(m_ahead);
    side->addWidget(m_underwayCard);
    side->addWidget(m_conflictsCard);
    side->addWidget(m_duplicates);
    side->addWidget(makeDocuments());
    side->addWidget(m_links);
    side->addWidget(m_consents);
    side->addWidget(m_tags);
    side->addWidget(m_rights);
    side->addStretch(1);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_accounts);
    layOutPast();
    middle->addWidget(m_past, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeFacts(), 4);
    row->addLayout(middle, 10);
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(beside);
    row->addWidget(scroll, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addLayout(row, 1);
}

/// What was done for the customer, and in its place who looked at the record.
void RecordView::layOutPast()
{
    m_past->addWidget(m_dealings);
    m_past->addWidget(m_log);
    connect(m_dealings, &DealingsCard::olderAsked, this, &RecordView::olderAsked);
    connect(m_dealings, &DealingsCard::logAsked, this, [this] {
        m_past->setCurrentWidget(m_log);
        m_log->setFocus();
        Q_EMIT logAsked();
    });
    connect(m_log, &LogCard::closed, this, [this] { m_past->setCurrentWidget(m_dealings); });
}

Card* RecordView::makeFacts()
{
    auto* card = new Card(tr("Person"), this);
    auto* facts = new FactList(card);
    for (const CustomerField field : customerFields()) {
        QLabel* value = facts->addFact(CustomerText::name(field));
        value->setObjectName(u"customers.fact."_s + nameOf(field));
        m_facts.insert(field, value);
    }
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    card->body()->addWidget(makeRule(card));
    m_reason->setObjectName(u"customers.reason"_s);
    m_reason->setMaxLength(100);
    m_reasonField->setRequired();
    m_reveal->setObjectName(u"customers.reveal"_s);
    m_reveal->setIconName(u"eye"_s);
    card->body()->addWidget(m_reasonField);
    card->body()->addWidget(m_reveal, 0, Qt::AlignRight);
    connect(m_reveal, &KeyButton::clicked, this, [this] {
        if (!m_isMasked)
            return mask();
        if (m_reasonField->check())
            Q_EMIT revealAsked(m_reason->text().trimmed());
        else
            m_reason->setFocus();
    });
    return card;
}

Card* RecordView::makeDocuments()
{
    auto* card = new Card(tr("Certificates"), this);
    auto* add = new KeyButton(tr("New certificate"), KeyButton::Variant::Flat, card);
    add->setObjectName(u"customers.certificate"_s);
    add->setButtonSize(KeyButton::Size::Small);
    add->setKey(Qt::CTRL | Qt::Key_D);
    card->header()->addWidget(add);
    connect(add, &KeyButton::clicked, this, &RecordView::certificateAsked);
    card->body()->addLayout(m_documents);
    return card;
}

void RecordView::setBillers(const QList<Biller>& billers)
{
    m_accounts->setBillers(billers);
}

void RecordView::setAccounts(const QList<AccountLine>& accounts)
{
    m_accountLines = accounts;
    m_accounts->setAccounts(accounts);
    presentAhead();
}

void RecordView::setUnderway(const Underway& underway)
{
    m_underway = underway;
    m_underwayCard->setUnderway(underway);
    presentAhead();
}

void RecordView::presentAhead()
{
    QList<PaidAccount> paid;
    for (const AccountLine& line : m_accountLines)
        paid.append(line.paid);
    m_ahead->setSteps(
        nextSteps(m_record, paid, m_underway, m_today), m_record, m_accountLines, m_underway);
}

void RecordView::setDealings(const QList<JournalEntry>& entries, DealingsCard::Extent extent)
{
    QHash<QUuid, QString> agents;
    for (const CustomerLink& link : m_record.links)
        agents.insert(link.other, link.name);
    m_dealings->setAgents(agents);
    m_dealings->setDealings(entries, extent);
}

void RecordView::setLog(const RecordLog& log, DealingsCard::Extent extent)
{
    m_log->setLog(log, extent);
}

Card* RecordView::makeConflicts()
{
    auto* card = new Card(tr("To be decided"), this);
    card->setSubtitle(tr("two desks entered different things"));
    m_conflicts->setSpacing(8);
    card->body()->addLayout(m_conflicts);
    return card;
}

void RecordView::setDuplicates(const QList<Duplicate>& duplicates)
{
    m_duplicates->setDuplicates(duplicates);
}

void RecordView::addDuplicates(const QList<FoundCustomer>& elsewhere)
{
    m_duplicates->addElsewhere(elsewhere);
}

void RecordView::setComparedHere(bool isSent)
{
    m_duplicates->setExtent(
        isSent ? DuplicatesCard::Extent::Branch : DuplicatesCard::Extent::Unsent);
}

void RecordView::setTagEntries(const QList<TagEntry>& entries)
{
    m_tagEntries = entries;
    m_tags->setTags(m_record.tags, m_tagEntries, m_today);
}

void RecordView::setRecord(const Customer& record, const QDate& today)
{
    if (record.id != m_record.id) {
        setBillers({});
        setAccounts({});
        setDealings({}, DealingsCard::Extent::Reading);
        m_past->setCurrentWidget(m_dealings);
        setDuplicates({});
        m_record = record;
        setUnderway({});
    }
    m_record = record;
    m_today = today;
    mask();
}

void RecordView::reveal(const Customer& record)
{
    m_record = record;
    m_isMasked = false;
    m_clear.start();
    m_reason->clear();
    present();
}

void RecordView::setConsentPrinter(QWidget* box)
{
    m_consents->setPrinter(box);
}

void RecordView::mask()
{
    m_isMasked = true;
    m_clear.stop();
    present();
}

QString RecordView::shown(CustomerField field) const
{
    return shown(field, m_record.value(field));
}

QString RecordView::shown(CustomerField field, const QString& value) const
{
    return CustomerText::value(field, m_isMasked ? masked(field, value) : value);
}

void RecordView::present()
{
    m_head->setRecord(m_record, m_today, m_isMasked);
    for (auto fact = m_facts.cbegin(); fact != m_facts.cend(); ++fact)
        fact.value()->setText(shown(fact.key()));
    m_reveal->setText(m_isMasked ? tr("Show in clear") : tr("Mask again"));
    m_reasonField->setVisible(m_isMasked);
    presentDocuments();
    presentConflicts();
    presentAhead();
    m_consents->setConsents(m_record.consents, m_today, m_isMasked);
    m_links->setLinks(m_record.links, m_today);
    m_tags->setTags(m_record.tags, m_tagEntries, m_today);
    m_rights->setEraseOn(m_record.eraseOn);
}

void RecordView::presentDocuments()
{
    clearLayout(*m_documents);
    auto* facts = new FactList(this);
    for (const Certificate& certificate : m_record.certificates) {
        facts->addFact(CustomerText::name(certificate.kind))
            ->setText(m_isMasked ? maskedNumber(certificate) : certificate.number);
        facts->addFact(tr("Valid until"))
            ->setText(certificate.validUntil.isValid()
                    ? certificate.validUntil.toString(Qt::ISODate)
                    : tr("long-term"));
    }
    m_documents->addWidget(facts);
}

void RecordView::presentConflicts()
{
    clearLayout(*m_conflicts);
    m_conflictsCard->setVisible(!m_record.conflicts.isEmpty());
    for (const FieldConflict& conflict : m_record.conflicts) {
        auto* line = new QWidget(m_conflictsCard);
        auto* column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(
            makeLabel(CustomerText::name(conflict.field), Type::Label, Token::Text3, line));
        auto* row = new QHBoxLayout;
        for (const bool take : {false, true}) {
            const QString value
                = take ? shown(conflict.field, conflict.value) : shown(conflict.field);
            auto* button = new KeyButton((take ? tr("Take %1") : tr("Keep %1")).arg(value), line);
            button->setObjectName(take ? u"customers.take"_s : u"customers.keep"_s);
            const ConflictDecision decision{conflict.operation, conflict.field, take};
            connect(
                button, &KeyButton::clicked, this, [this, decision] { Q_EMIT decided(decision); });
            row->addWidget(button);
        }
        column->addLayout(row);
        m_conflicts->addWidget(line);
    }
}

} // namespace hui::customers
