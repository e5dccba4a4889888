// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordView.h"

#include "modules/customers/ui/AheadCard.h"
#include "modules/customers/ui/BankAccountsCard.h"
#include "modules/customers/ui/CardTab.h"
#include "modules/customers/ui/CertificatesCard.h"
#include "modules/customers/ui/ConflictsCard.h"
#include "modules/customers/ui/ConsentsCard.h"
#include "modules/customers/ui/DocumentsCard.h"
#include "modules/customers/ui/DuplicatesCard.h"
#include "modules/customers/ui/FamilyCard.h"
#include "modules/customers/ui/LinksCard.h"
#include "modules/customers/ui/LogCard.h"
#include "modules/customers/ui/PaneColumns.h"
#include "modules/customers/ui/PersonCard.h"
#include "modules/customers/ui/RecordHead.h"
#include "modules/customers/ui/RecordTabs.h"
#include "modules/customers/ui/RightsCard.h"
#include "modules/customers/ui/TagsCard.h"
#include "modules/customers/ui/UnderwayCard.h"

#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 292;
constexpr int cardGap = 12;
constexpr int widestLines = 640; ///< what stands at their two ends is still read as one line

} // namespace

RecordView::RecordView(const Shift& shift, const PaymentTerminal* terminal, QWidget* parent)
    : QWidget(parent)
    , m_head(new RecordHead(this))
    , m_tabs(new RecordTabs(this))
    , m_conflicts(new ConflictsCard(this))
    , m_ahead(new AheadCard(this))
    , m_consents(new ConsentsCard(this))
    , m_bank(new BankAccountsCard(terminal, shift.businessDate, clearMs, this))
    , m_dealings(new DealingsCard(shift, this))
    , m_accounts(new AccountsCard(this))
    , m_links(new LinksCard(this))
    , m_underwayCard(new UnderwayCard(this))
    , m_person(new PersonCard(this))
    , m_certificates(new CertificatesCard(this))
    , m_tagsCard(new TagsCard(this))
    , m_duplicates(new DuplicatesCard(this))
    , m_rights(new RightsCard(this))
    , m_log(new LogCard(shift.businessDate, this))
    , m_images(new DocumentsCard(shift, this))
    , m_bankTab(new CardTab(
          m_bank, tr("The customer has no account with the bank."), QWIDGETSIZE_MAX, this))
    , m_accountsTab(
          new CardTab(m_accounts, tr("The customer pays no bills here yet."), widestLines, this))
    , m_underwayTab(new CardTab(m_underwayCard, tr("Nothing is under way."), widestLines, this))
{
    m_clear.setSingleShot(true);
    m_clear.setInterval(clearMs);
    connect(&m_clear, &QTimer::timeout, this, &RecordView::mask);
    setFocusProxy(m_head);
    m_overview = makeOverview();
    m_data = makeData();
    addTabs(shift);
    m_head->setTabs(m_tabs->bar());
    const QKeySequence images(Qt::CTRL | Qt::Key_I);
    m_tabs->bar()->setTabToolTip(
        m_tabs->indexOf(m_images), images.toString(QKeySequence::NativeText));
    connect(new QShortcut(images, this), &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_images);
        m_images->setFocus();
    });
    connect(m_tabs, &QStackedWidget::currentChanged, this, &RecordView::tabShown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    listenToCards();
}

void RecordView::addTabs(const Shift& shift)
{
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_bankTab, tr("Accounts"));
    m_tabs->addTab(m_accountsTab, tr("Bills"));
    for (const ServiceFamily family : FamilyCard::families()) {
        auto* card = new FamilyCard(family, shift, this);
        m_tabs->addTab(card, FamilyCard::nameOf(family));
        connect(card, &FamilyCard::openAsked, this, &RecordView::goOnAsked);
        m_families.append(card);
    }
    m_tabs->addTab(m_underwayTab, tr("Under way"));
    m_tabs->addTab(m_data, tr("On record"));
    m_tabs->addTab(m_images, tr("Images and vouchers"));
    m_tabs->addTab(m_log, tr("Log"));
    connect(m_bank, &BankAccountsCard::countChanged, this, &RecordView::countInTabs);
    connect(m_images, &DocumentsCard::countChanged, this, &RecordView::countInTabs);
    countInTabs();
}

/// A card stands in one place: the one that was alone goes back before another one comes.
void RecordView::tabShown()
{
    QWidget* const shown = m_tabs->currentWidget();
    const QList<CardTab*> tabs{m_bankTab, m_accountsTab, m_underwayTab};
    for (CardTab* tab : tabs)
        if (tab != shown)
            tab->setHere(false);
    for (CardTab* tab : tabs)
        if (tab == shown)
            tab->setHere(true);
    if (shown == m_log)
        Q_EMIT logAsked();
    else if (shown == m_images)
        Q_EMIT documentsAsked();
}

/// The log has no number: looking at it makes it longer.
void RecordView::countInTabs()
{
    m_tabs->setCount(m_bankTab, m_bank->count());
    m_tabs->setCount(m_accountsTab, static_cast<int>(m_accountLines.size()));
    for (FamilyCard* card : std::as_const(m_families))
        m_tabs->setCount(card, card->count());
    m_tabs->setCount(m_underwayTab, static_cast<int>(m_underway.size()));
    m_tabs->setCount(m_images, m_images->count());
}

QWidget* RecordView::makeOverview()
{
    auto* columns = new PaneColumns(sideWidth, this);
    columns->addCard(0, m_ahead);
    columns->addCard(0, m_consents);
    columns->endColumn(0);
    columns->addCard(1, m_bank);
    columns->addCard(1, m_dealings, 1);
    columns->addCard(2, m_accounts);
    columns->addCard(2, m_links);
    columns->addCard(2, m_underwayCard);
    columns->endColumn(2);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_conflicts);
    column->addWidget(columns, 1);
    return page;
}

QWidget* RecordView::makeData()
{
    auto* columns = new PaneColumns(0, this);
    columns->addCard(0, m_person);
    columns->endColumn(0);
    columns->addCard(1, m_certificates);
    columns->addCard(1, m_tagsCard);
    columns->endColumn(1);
    columns->addCard(2, m_duplicates);
    columns->addCard(2, m_rights);
    columns->endColumn(2);
    return columns;
}

void RecordView::listenToCards()
{
    connect(m_head, &RecordHead::changeAsked, this, &RecordView::changeAsked);
    connect(m_head, &RecordHead::serveAsked, this, &RecordView::serveAsked);
    connect(m_head, &RecordHead::phoneAsked, this, &RecordView::phoneAsked);
    connect(m_head, &RecordHead::revealAsked, this, &RecordView::revealAsked);
    connect(m_head, &RecordHead::maskAsked, this, &RecordView::mask);
    connect(m_conflicts, &ConflictsCard::decided, this, &RecordView::decided);
    connect(m_conflicts, &ConflictsCard::duplicatesAsked, this, [this] {
        m_tabs->setCurrentWidget(m_data);
        m_duplicates->setFocus();
    });
    connect(m_ahead, &AheadCard::stepAsked, this, &RecordView::stepAsked);
    connect(m_bank, &BankAccountsCard::cardRead, this, &RecordView::cardRead);
    connect(m_bank, &BankAccountsCard::readAgainAsked, this, &RecordView::bankAsked);
    connect(m_dealings, &DealingsCard::olderAsked, this, &RecordView::olderAsked);
    connect(m_accounts, &AccountsCard::payAsked, this, &RecordView::payAsked);
    connect(m_underwayCard, &UnderwayCard::openAsked, this, &RecordView::goOnAsked);
    connect(m_consents, &ConsentsCard::consentAsked, this, &RecordView::consentAsked);
    connect(m_consents, &ConsentsCard::withdrawalAsked, this, &RecordView::withdrawalAsked);
    connect(m_consents, &ConsentsCard::reprintAsked, this, &RecordView::reprintAsked);
    connect(m_consents, &ConsentsCard::tagAsked, this, &RecordView::tagAsked);
    connect(m_links, &LinksCard::linkAsked, this, &RecordView::linkAsked);
    connect(m_links, &LinksCard::endAsked, this, &RecordView::endAsked);
    connect(m_links, &LinksCard::openAsked, this, &RecordView::openAsked);
    connect(m_links, &LinksCard::agentCame, this, &RecordView::agentCame);
    connect(
        m_certificates, &CertificatesCard::certificateAsked, this, &RecordView::certificateAsked);
    connect(m_tagsCard, &TagsCard::tagAsked, this, &RecordView::tagAsked);
    connect(m_duplicates, &DuplicatesCard::openAsked, this, &RecordView::openAsked);
    connect(m_duplicates, &DuplicatesCard::mergeAsked, this, [this](const QUuid& from) {
        if (const QString why = m_duplicates->reason(); !why.isEmpty())
            Q_EMIT mergeAsked(from, why);
    });
    connect(m_rights, &RightsCard::copyAsked, this, &RecordView::copyAsked);
    connect(m_rights, &RightsCard::erasureAsked, this, &RecordView::erasureAsked);
}

QWidget* RecordView::actions() const
{
    return m_head->actions();
}

void RecordView::setBillers(const QList<Biller>& billers)
{
    m_accounts->setBillers(billers);
}

void RecordView::setAccounts(const QList<AccountLine>& accounts)
{
    m_accountLines = accounts;
    m_accounts->setAccounts(accounts, m_today);
    countInTabs();
    presentAhead();
}

void RecordView::setLines(const QList<ServiceLine>& lines)
{
    for (FamilyCard* card : std::as_const(m_families))
        card->setLines(lines);
    countInTabs();
}

void RecordView::setUnderway(const Underway& underway)
{
    m_underway = underway;
    m_underwayCard->setUnderway(underway);
    countInTabs();
    presentAhead();
}

void RecordView::presentAhead()
{
    m_ahead->setSteps(nextSteps(m_record, m_accountLines, m_underway, m_today), m_record,
        m_accountLines, m_underway);
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

void RecordView::setDuplicates(const QList<Duplicate>& duplicates)
{
    m_duplicates->setDuplicates(duplicates);
    presentDuplicates();
}

void RecordView::addDuplicates(const QList<FoundCustomer>& elsewhere)
{
    m_duplicates->addElsewhere(elsewhere);
    presentDuplicates();
}

/// That there are some is seen before anybody looks at them.
void RecordView::presentDuplicates()
{
    m_conflicts->setDuplicates(m_duplicates->count());
}

void RecordView::setComparedHere(bool isSent)
{
    m_duplicates->setExtent(
        isSent ? DuplicatesCard::Extent::Branch : DuplicatesCard::Extent::Unsent);
}

void RecordView::setTagEntries(const QList<TagEntry>& entries)
{
    m_tagEntries = entries;
    m_tagsCard->setTags(m_record.tags, m_tagEntries, m_today);
    m_consents->setPreferences(contactPreferences(m_record, m_tagEntries, m_today));
}

void RecordView::setRecord(const Customer& record, const QDate& today)
{
    if (record.id != m_record.id) {
        setBillers({});
        setAccounts({});
        setDealings({}, DealingsCard::Extent::Reading);
        m_head->stepBack();
        m_bank->setAccounts({}, BankAccountsCard::Extent::Reading);
        m_tabs->setCurrentWidget(m_overview);
        m_images->setDocuments({}, DealingsCard::Extent::Reading);
        for (FamilyCard* card : std::as_const(m_families))
            card->clear();
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
    m_bank->hideBalances();
    if (m_images->isShowing())
        m_images->clear();
    present();
}

void RecordView::askWhy()
{
    m_head->askWhy();
}

bool RecordView::stepBack()
{
    return m_head->stepBack() || m_bank->stepBack();
}

/// Nobody who comes back to the page later finds what was in the accounts.
void RecordView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_bank->endLook();
}

void RecordView::present()
{
    m_head->setRecord(m_record, m_today, m_isMasked);
    m_conflicts->setRecord(m_record, m_isMasked);
    m_person->setRecord(m_record, m_isMasked);
    m_certificates->setRecord(m_record, m_isMasked);
    presentAhead();
    m_consents->setConsents(m_record, m_today, m_isMasked);
    m_links->setLinks(m_record.links, m_today);
    setTagEntries(m_tagEntries);
    m_rights->setEraseOn(m_record.eraseOn);
}

} // namespace hui::customers
