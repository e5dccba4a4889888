// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/OutboxPage.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/outbox/ExportWaiting.h"
#include "modules/outbox/ui/ConnectionStrip.h"
#include "modules/outbox/ui/DeviceView.h"
#include "modules/outbox/ui/EntryPane.h"
#include "modules/outbox/ui/OutboxTableModel.h"
#include "modules/outbox/ui/UpdatesView.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Meter.h"
#include "ui/PageHeader.h"
#include "ui/SegmentedControl.h"
#include "ui/StatusBar.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::outbox {

namespace {

constexpr int mostRows = 1000;
constexpr int paneWidth = 488;
constexpr int narrowPane = 440;
constexpr qsizetype mostChanges = 500;

const QString allId = QStringLiteral("all");
const QString openId = QStringLiteral("open");

bool isUp(const SyncStatus& status)
{
    return wordOf(status) != LinkWord::Offline;
}

/// The row that is chosen when the teller has chosen none: what nobody knows the outcome of.
int firstToSee(const QList<OutboxItem>& items)
{
    const auto doubtful = std::ranges::find_if(
        items, [](const OutboxItem& item) { return item.entry.state == OutboxState::Unknown; });
    return doubtful == items.end() ? 0 : static_cast<int>(doubtful - items.begin());
}

} // namespace

OutboxPage::OutboxPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_reading(
          services.store, *this,
          [day = services.shift.businessDate](
              Database& database) { return readOutboxDay(database, day, mostRows); },
          [this](const Result<OutboxDay>& day) { dayRead(day); })
{
    setObjectName(QStringLiteral("outboxPage"));
    buildPage();
    connectSync();
}

void OutboxPage::buildPage()
{
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("outbox.message"));
    m_views = new QStackedWidget(this);
    m_updates = new UpdatesView(m_services.store, m_views);
    m_device = new DeviceView(m_services, m_views);
    m_views->addWidget(makeLists());
    m_views->addWidget(m_updates);
    m_views->addWidget(m_device);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->setSpacing(12);
    content->addWidget(m_message);
    content->addWidget(m_views, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(content, 1);
    setFocusProxy(m_table);
    m_updates->setFocusProxy(m_tabs); // it has nothing to press
}

QWidget* OutboxPage::makeHeader()
{
    auto* header = new PageHeader(tr("Sync"), this);
    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(QStringLiteral("outbox.tabs"));
    m_tabs->setAccessibleName(tr("Sync"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& text :
        {tr("Outbox"), tr("Result unknown"), tr("Data updates"), tr("Device and network")})
        m_tabs->addTab(text);
    connect(m_tabs, &QTabBar::currentChanged, this, &OutboxPage::tabChanged);
    header->setTabs(m_tabs);
    auto* package = new KeyButton(tr("Export offline package"), header);
    package->setObjectName(QStringLiteral("outbox.export"));
    package->setIconName(QStringLiteral("file-export"));
    package->setKey(Qt::CTRL | Qt::Key_E);
    connect(package, &QPushButton::clicked, this, &OutboxPage::exportPackage);
    header->addButton(package);
    auto* now = new KeyButton(tr("Sync now"), header);
    now->setObjectName(QStringLiteral("outbox.sync"));
    now->setIconName(QStringLiteral("refresh"));
    now->setKey(Qt::Key_F5);
    connect(now, &QPushButton::clicked, this, &OutboxPage::refresh);
    header->addButton(now);
    return header;
}

QWidget* OutboxPage::makeLists()
{
    auto* lists = new QWidget(m_views);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeStrip());
    left->addWidget(makeTable(), 1);
    m_pane = new EntryPane(m_services.clock, lists);
    m_pane->setMinimumWidth(narrowPane);
    m_pane->setMaximumWidth(paneWidth);
    connect(m_pane, &EntryPane::checkAsked, this,
        [this](const QUuid& operation) { m_services.sync.askFor(operation); });
    connect(m_pane, &EntryPane::sendAsked, this, [this] { m_services.sync.wake(); });
    connect(m_pane, &EntryPane::openAsked, this, [this](const QUuid& operation) {
        m_services.open(QStringLiteral("billpay"), operation.toString(QUuid::WithoutBraces));
    });
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 4);
    row->addWidget(m_pane, 3);
    return lists;
}

QWidget* OutboxPage::makeStrip()
{
    auto* card = new Card(this);
    card->setAccessibleName(tr("Connection today"));
    card->body()->setContentsMargins(16, 12, 16, 8);
    card->body()->setSpacing(8);
    m_summary = makeLabel({}, Type::Body, Token::Text2, card);
    m_summary->setObjectName(QStringLiteral("outbox.connection"));
    m_progress = makeLabel({}, Type::Label, Token::Text2, card);
    m_meter = new Meter(tr("Sent today"), card);
    m_meter->setToken(Token::Info);
    m_meter->setFixedWidth(96);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Connection today"), Type::Strong, Token::Text, card));
    head->addWidget(m_summary, 1);
    head->addWidget(m_progress);
    head->addWidget(m_meter);
    m_strip = new ConnectionStrip(card);
    card->body()->addLayout(head);
    card->body()->addWidget(m_strip);
    return card;
}

QWidget* OutboxPage::makeTable()
{
    auto* card = new Card(tr("Outbox"), this);
    card->setSubtitle(tr("sent in the order recorded; one key is booked once"));
    m_scope = new SegmentedControl(tr("Which operations"), card);
    m_scope->setObjectName(QStringLiteral("outbox.scope"));
    m_scope->setSmall();
    m_scope->addOption(allId, tr("All"));
    m_scope->addOption(openId, tr("Not settled"));
    connect(m_scope, &SegmentedControl::chosen, this, &OutboxPage::showRows);
    card->header()->addWidget(m_scope);
    card->setFlush();
    m_model = new OutboxTableModel(this);
    m_table = new TableView(tr("Outbox"), card);
    m_table->setObjectName(QStringLiteral("outbox.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    const int widths[] = {110, 76, 0, 102, 98, 138, 54};
    for (int column = 0; column < OutboxTableModel::ColumnCount; ++column) {
        if (widths[column] == 0)
            continue;
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, widths[column]);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &OutboxPage::selectionChanged);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &OutboxPage::reload);
    connect(m_table, &QAbstractItemView::activated, this,
        [this] { m_pane->setFocus(Qt::OtherFocusReason); });
    card->body()->addWidget(m_table);
    m_limits = makeLabel({}, Type::Label, Token::Text3, card);
    m_limits->setObjectName(QStringLiteral("outbox.limits"));
    card->footer()->addWidget(m_limits);
    card->footer()->addStretch(1);
    card->footer()->addWidget(
        makeLabel(tr("Customer data is closed on this disk"), Type::Label, Token::Text3, card));
    return card;
}

void OutboxPage::connectSync()
{
    SyncEngine& sync = m_services.sync;
    connect(&sync, &SyncEngine::statusChanged, this, &OutboxPage::statusChanged);
    connect(&sync, &SyncEngine::settled, this, &OutboxPage::reload);
    connect(&sync, &SyncEngine::changed, this, [this] {
        if (m_tabs->currentIndex() == Updates)
            m_updates->reload();
    });
    m_seen.append({m_services.clock.nowUtc(), isUp(sync.status())});
}

void OutboxPage::statusChanged(const SyncStatus& status)
{
    if (m_seen.last().isUp != isUp(status))
        m_seen.append({m_services.clock.nowUtc(), isUp(status)});
    if (m_seen.size() > mostChanges)
        m_seen.removeFirst();
    reload();
}

void OutboxPage::openWith(const QString& argument)
{
    if (argument == u"unknown")
        return m_tabs->setCurrentIndex(Unknown);
    m_wanted = QUuid::fromString(argument);
    m_tabs->setCurrentIndex(All);
    m_scope->setCurrent(allId);
    reload();
}

void OutboxPage::refresh()
{
    m_services.sync.wake();
    tabChanged(m_tabs->currentIndex());
}

void OutboxPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void OutboxPage::tabChanged(int tab)
{
    m_message->clear();
    m_scope->setVisible(tab == All);
    m_views->setCurrentIndex(tab == Updates ? 1 : tab == Device ? 2 : 0);
    if (tab == Updates)
        return m_updates->reload();
    if (tab == Device)
        return m_device->reload();
    showRows();
    reload();
}

void OutboxPage::reload()
{
    if (isVisible())
        m_reading.wish();
}

void OutboxPage::dayRead(const Result<OutboxDay>& day)
{
    if (!day)
        return m_table->emptyState()->showFailed(textOf(day.error()));
    m_day = *day;
    showDay();
}

void OutboxPage::showDay()
{
    const auto unknown = std::count_if(m_day.items.begin(), m_day.items.end(),
        [](const OutboxItem& item) { return item.entry.state == OutboxState::Unknown; });
    m_tabs->setTabText(All, tr("Outbox %1").arg(m_day.items.size()));
    m_tabs->setTabText(
        Unknown, unknown > 0 ? tr("Result unknown %1").arg(unknown) : tr("Result unknown"));
    showRows();
    showLimits();
    showStrip();
}

bool OutboxPage::isShown(const OutboxItem& item) const
{
    if (m_tabs->currentIndex() == Unknown)
        return item.entry.state == OutboxState::Unknown;
    return m_scope->current() == allId || isOpen(item.entry.state);
}

void OutboxPage::showRows()
{
    QList<OutboxItem> shown;
    std::copy_if(m_day.items.begin(), m_day.items.end(), std::back_inserter(shown),
        [this](const OutboxItem& item) { return isShown(item); });
    m_table->emptyState()->showEmpty(m_day.items.isEmpty() ? tr("Nothing was recorded today.")
            : m_tabs->currentIndex() == Unknown            ? tr("Every outcome is known.")
                                                           : tr("Everything is settled."));
    m_model->setItems(shown);
    const int wanted = m_model->rowOf(m_wanted);
    if (wanted >= 0)
        m_wanted = {};
    if (wanted >= 0 || (!m_table->currentIndex().isValid() && !shown.isEmpty()))
        m_table->selectRow(wanted >= 0 ? wanted : firstToSee(shown));
    selectionChanged();
}

void OutboxPage::selectionChanged()
{
    const QModelIndex current = m_table->currentIndex();
    m_pane->setItem(
        current.isValid() ? std::optional(m_model->itemAt(current.row())) : std::nullopt);
}

void OutboxPage::showLimits()
{
    const CounterLimits& policy = m_day.policy;
    m_limits->setText(policy.offlinePerDay.isPositive()
            ? tr("Offline: one payment ¥%1, a day ¥%2, used ¥%3")
                  .arg(policy.offlinePerItem.toString(), policy.offlinePerDay.toString(),
                      m_day.takenOffline.toString())
            : tr("Nothing may be taken offline"));
}

void OutboxPage::showStrip()
{
    QList<JournalEntry> entries;
    QDateTime opened = m_services.clock.nowUtc();
    const QDateTime now = opened;
    for (const OutboxItem& item : m_day.items) {
        if (item.entry.operation.shift.businessDate != m_services.shift.businessDate)
            continue;
        entries.append(item.entry);
        opened = std::min(opened, item.entry.operation.at);
    }
    const ConnectionDay day = connectionOf(entries, m_seen, opened, now);
    m_strip->setDay(day);
    m_summary->setText(summaryOf(day));
    const int waiting = m_day.counts.waiting;
    m_progress->setVisible(waiting > 0);
    m_meter->setVisible(waiting > 0);
    m_progress->setText(tr("%1 to be sent").arg(waiting));
    m_meter->setShare(m_day.items.size() - m_day.openCount(), m_day.items.size());
}

void OutboxPage::exportPackage()
{
    const ExportWaiting request{m_services.shift,
        QDir(m_services.dataFolder).filePath(QStringLiteral("exports")), m_services.clock.nowUtc()};
    const auto write = [request](Database& database) { return exportWaiting(database, request); };
    whenDone(m_services.store.run(write), this, [this](const Result<ExportedPackage>& package) {
        if (!package)
            return m_message->say(package.error());
        m_message->say(Mood::Ok,
            tr("%1 operations written, closed and chained").arg(package->entries),
            tr("%1 (SHA-256 %2…)")
                .arg(QDir::toNativeSeparators(package->file),
                    QString::fromLatin1(package->sha256.left(16))));
    });
}

} // namespace hui::outbox
