// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/ui/CataloguePage.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace hui::openplatform {

namespace {

constexpr int mostRows = 200;
constexpr int codeWidth = 220;
constexpr int standingWidth = 128;
constexpr int searchWidth = 320;

/// The rows of one tab for what was typed, put into words on the store's thread.
Result<Listing> listing(Database& database, int tab, const QString& words)
{
    const CatalogueRepository catalogue(database);
    const OpenPlatformRepository offered(database);
    const auto said = [](const auto& found) -> Result<Listing> {
        if (!found)
            return std::unexpected(found.error());
        return ListingText::of(*found);
    };
    switch (tab) {
    case 0:
        return said(words.trimmed().isEmpty() ? catalogue.beginning(mostRows)
                                              : catalogue.search(words, {}, mostRows));
    case 1: return said(offered.interfaces(words, mostRows));
    case 2: return said(offered.needs(words, mostRows));
    default: return said(CatalogueVersionRepository(database).latest(mostRows));
    }
}

QString reasonOf(const QString& reason)
{
    if (reason == QStringLiteral("signature"))
        return CataloguePage::tr("its signature is not the bank's");
    if (reason == QStringLiteral("older"))
        return CataloguePage::tr("it is older than the one in force");
    if (reason == QStringLiteral("incomplete"))
        return CataloguePage::tr("what arrived is not what was signed");
    return CataloguePage::tr("it cannot be read");
}

} // namespace

CataloguePage::CataloguePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("cataloguePage"));
    m_message->setObjectName(QStringLiteral("catalogue.message"));
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->setSpacing(12);
    content->addWidget(m_message);
    content->addWidget(makeTable(), 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(content, 1);
    setFocusProxy(m_search);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("catalogue") && isVisible())
            refresh();
    });
}

QWidget* CataloguePage::makeHeader()
{
    auto* header = new PageHeader(tr("Catalogue"), this);
    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(QStringLiteral("catalogue.tabs"));
    m_tabs->setAccessibleName(tr("Catalogue"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& text : {tr("Billers"), tr("Interfaces"), tr("Needs"), tr("Versions")})
        m_tabs->addTab(text);
    connect(m_tabs, &QTabBar::currentChanged, this, &CataloguePage::readRows);
    header->setTabs(m_tabs);
    auto* check = new KeyButton(tr("Check signature"), header);
    check->setObjectName(QStringLiteral("catalogue.check"));
    check->setIconName(QStringLiteral("shield-check"));
    check->setKey(Qt::Key_F4);
    connect(check, &QPushButton::clicked, this, &CataloguePage::check);
    header->addButton(check);
    return header;
}

QWidget* CataloguePage::makeTable()
{
    auto* card = new Card(tr("What the platform offers"), this);
    m_search = new QLineEdit(card);
    m_search->setObjectName(QStringLiteral("catalogue.search"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setPlaceholderText(tr("Name, pinyin, initials, code"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePage::readRows);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    card->header()->addWidget(m_search);
    card->setFlush();
    m_model = new ListingTableModel(this);
    m_table = new TableView(tr("Catalogue"), card);
    m_table->setObjectName(QStringLiteral("catalogue.table"));
    m_table->setModel(m_model);
    connect(m_table->emptyState(), &EmptyState::clearFilterAsked, m_search, [this] { stepBack(); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &CataloguePage::refresh);
    card->body()->addWidget(m_table);
    m_found = makeLabel({}, Type::Label, Token::Text3, card);
    m_found->setObjectName(QStringLiteral("catalogue.found"));
    m_standing = makeLabel({}, Type::Label, Token::Text2, card);
    m_standing->setObjectName(QStringLiteral("catalogue.standing"));
    card->footer()->addWidget(m_found);
    card->footer()->addStretch(1);
    card->footer()->addWidget(m_standing);
    return card;
}

void CataloguePage::openWith(const QString& argument)
{
    const QStringList tabs{QStringLiteral("billers"), QStringLiteral("interfaces"),
        QStringLiteral("needs"), QStringLiteral("versions")};
    if (const auto tab = tabs.indexOf(argument); tab >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CataloguePage::refresh()
{
    readStanding();
    readRows();
}

bool CataloguePage::stepBack()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_search->setFocus();
    return true;
}

void CataloguePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CataloguePage::readStanding()
{
    whenDone(m_services.store.run(catalogueStanding), this,
        [this](const Result<CatalogueStanding>& standing) {
            if (standing)
                showStanding(*standing);
            else
                m_message->say(standing.error());
        });
}

void CataloguePage::showStanding(const CatalogueStanding& standing)
{
    if (standing.refusal)
        m_message->say(Mood::Bad, tr("Version %1 is not used").arg(standing.refusal->version),
            tr("Refused at %1: %2.")
                .arg(inChina(standing.refusal->at).toString(u"MM-dd HH:mm"),
                    reasonOf(standing.refusal->reason)));
    else
        m_message->clear();
    m_standing->setText(standing.current
            ? tr("Version %1 · %2 cities · %3 billers, %4 not open · %5 interfaces · %6 needs")
                  .arg(standing.current->version)
                  .arg(standing.cities)
                  .arg(standing.billers)
                  .arg(standing.paused)
                  .arg(standing.interfaces)
                  .arg(standing.needs)
            : tr("No version has arrived yet; %1 entries so far").arg(standing.waiting));
}

void CataloguePage::readRows()
{
    const int asked = ++m_asked;
    const int tab = m_tabs->currentIndex();
    m_search->setEnabled(tab != Versions);
    const QString words = m_search->text();
    const auto read = [tab, words](Database& database) { return listing(database, tab, words); };
    whenDone(m_services.store.run(read), this, [this, asked](const Result<Listing>& found) {
        if (asked != m_asked)
            return;
        if (found)
            showRows(*found);
        else
            m_message->say(found.error());
    });
}

void CataloguePage::showRows(const Listing& listing)
{
    m_model->setListing(listing);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    const int last = static_cast<int>(listing.headings.size()) - 1;
    for (const auto& [column, width] : {std::pair{0, codeWidth}, std::pair{last, standingWidth}}) {
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, width);
    }
    if (m_search->text().isEmpty())
        m_table->emptyState()->showEmpty(tr("The catalogue has not arrived yet."));
    else
        m_table->emptyState()->showFiltered();
    const auto rows = static_cast<int>(listing.rows.size());
    m_found->setText(rows < mostRows ? tr("%n found", nullptr, rows)
                                     : tr("The first %1; type more to narrow it").arg(mostRows));
}

void CataloguePage::check()
{
    whenDone(
        m_services.store.run(checkCatalogue), this, [this](const Result<CatalogueCheck>& check) {
            if (!check)
                return m_message->say(check.error());
            if (check->fault.isEmpty())
                return m_message->say(Mood::Ok, tr("The catalogue is what the bank signed"),
                    tr("%1 entries were checked.").arg(check->entries));
            m_message->say(Mood::Bad, tr("The catalogue on this desk was changed"),
                tr("%1 is not what was signed. Call support and take no bills.").arg(check->fault));
        });
}

} // namespace hui::openplatform
