// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HomePage.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/SyncEngine.h"
#include "modules/home/ui/ApprovalsCard.h"
#include "modules/home/ui/DayTableModel.h"
#include "modules/home/ui/FigureRow.h"
#include "modules/home/ui/NoticesCard.h"
#include "modules/home/ui/SyncCard.h"
#include "modules/home/ui/TaskButton.h"
#include "modules/home/ui/Tasks.h"
#include "modules/home/ui/TillCard.h"
#include "ui/AskedCount.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace hui::home {

namespace {

constexpr int mostRows = 1000;
constexpr int mostNotices = 6;
constexpr int sideWidth = 372;
constexpr qint64 longWaitMinutes = 15; // from here on somebody should look after them

QString greetingAt(const QTime& time)
{
    if (time.hour() < 12)
        return HomePage::tr("Good morning, %1");
    return time.hour() < 18 ? HomePage::tr("Good afternoon, %1") : HomePage::tr("Good evening, %1");
}

} // namespace

/// All the page reads at once. The rows are made, and compared with those of the reading before, on
/// the thread of the store: a thousand of them are too much between two keys of the teller.
struct HomePage::Morning {
    HomeDay day; ///< without its entries
    std::optional<QList<DayRow>> rows; ///< nothing: as they were
    QList<Notice> notices;
    QDateTime updated;
};

HomePage::HomePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("homePage"));
    buildPage();
    startReading();
    connectSync();
}

HomePage::~HomePage() = default;

void HomePage::buildPage()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeFigures());
    left->addWidget(makeTable(), 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->setSpacing(12);
    content->addWidget(makeTasks());
    content->addLayout(row, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeHeader());
    page->addLayout(content, 1);
    setFocusProxy(m_table);
}

QWidget* HomePage::makeHeader()
{
    const QTime now = inChina(m_services.clock.nowUtc()).time();
    m_header = new PageHeader(greetingAt(now).arg(m_services.shift.operatorName), this);
    auto* close = new KeyButton(tr("Close the day"), m_header);
    close->setObjectName(QStringLiteral("home.close"));
    close->setIconName(QStringLiteral("calculator"));
    connect(close, &QPushButton::clicked, this,
        [this] { m_services.open(QStringLiteral("cash"), QStringLiteral("close")); });
    m_header->addButton(close);
    return m_header;
}

QWidget* HomePage::makeTasks()
{
    auto* box = new QWidget(this);
    box->setAccessibleName(tr("Quick tasks"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    int digit = 0;
    for (const Task& task : tasks()) {
        auto* button = new TaskButton(task.title, task.icon, ++digit, box);
        button->setObjectName(QStringLiteral("home.task.") + task.id);
        connect(button, &QAbstractButton::clicked, this,
            [this, task] { m_services.open(task.module, task.argument); });
        row->addWidget(button, 1);
    }
    return box;
}

QWidget* HomePage::makeFigures()
{
    m_figures = new FigureRow(this);
    m_figures->addFigure(QStringLiteral("operations"), tr("Operations today"));
    m_figures->addFigure(QStringLiteral("taken"), tr("Cash taken for billers"));
    m_figures->addFigure(QStringLiteral("handling"), tr("Average for a payment"));
    m_figures->addFigure(QStringLiteral("hall"), tr("Waiting in the hall"));
    auto* hall = new AskedCount(m_services.uplink, m_services.sync, customersInLine(), this);
    connect(hall, &AskedCount::answered, this, &HomePage::showHall);
    hall->refresh();
    return m_figures;
}

QWidget* HomePage::makeTable()
{
    auto* card = new Card(tr("Journal of today"), this);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(QStringLiteral("home.filter"));
    m_filter->setAccessibleName(tr("Filter the journal"));
    m_filter->setPlaceholderText(tr("Filter  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(220);
    m_filter->setFixedHeight(28);
    connect(m_filter, &QLineEdit::textChanged, this, &HomePage::filter);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
        [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    card->header()->addWidget(m_filter);
    card->setFlush();
    m_model = new DayTableModel(this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new TableView(tr("Journal of today"), card);
    m_table->setObjectName(QStringLiteral("home.table"));
    m_table->setModel(m_found);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    const int widths[] = {118, 68, 0, 118, 0, 144, 118};
    for (int column = 0; column < DayTableModel::ColumnCount; ++column) {
        if (widths[column] == 0)
            continue;
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, widths[column]);
    }
    connect(m_table, &QAbstractItemView::activated, this, &HomePage::openCurrent);
    connect(m_table->emptyState(), &EmptyState::clearFilterAsked, m_filter, &QLineEdit::clear);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &HomePage::reload);
    card->body()->addWidget(m_table);
    m_footer = makeLabel({}, Type::Label, Token::Text3, card);
    m_footer->setObjectName(QStringLiteral("home.footer"));
    card->footer()->addWidget(m_footer);
    card->footer()->addStretch(1);
    return card;
}

QWidget* HomePage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_approvals = new ApprovalsCard(side);
    connect(m_approvals, &ApprovalsCard::waitingWanted, this,
        [this] { m_services.open(QStringLiteral("approvals"), QStringLiteral("waiting")); });
    auto* waiting = new AskedCount(
        m_services.uplink, m_services.sync, requestsOfOthers(m_services.shift.operatorId), this);
    connect(waiting, &AskedCount::counted, m_approvals, &ApprovalsCard::setWaiting);
    waiting->refresh();
    m_sync = new SyncCard(side);
    m_till = new TillCard(side);
    m_notices = new NoticesCard(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{m_approvals, m_sync, m_till})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_approvals);
    column->addWidget(m_sync);
    column->addWidget(m_till);
    column->addWidget(m_notices, 1);
    return side;
}

void HomePage::connectSync()
{
    SyncEngine& sync = m_services.sync;
    m_sync->setStatus(sync.status());
    connect(&sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        m_sync->setStatus(status);
        reload();
    });
    connect(&sync, &SyncEngine::settled, this, &HomePage::reload);
    connect(&sync, &SyncEngine::changed, this, &HomePage::reload);
}

void HomePage::openWith(const QString& argument)
{
    m_filter->setText(argument);
}

void HomePage::refresh()
{
    m_services.sync.wake();
    reload();
}

bool HomePage::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_table->setFocus();
    return true;
}

void HomePage::setMasked(bool masked)
{
    m_till->setMasked(masked);
}

void HomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void HomePage::reload()
{
    if (isVisible())
        m_reading->wish();
}

void HomePage::startReading()
{
    const auto read = [shift = m_services.shift, told = std::make_shared<QList<DayRow>>()](
                          Database& database) -> Result<Morning> {
        auto day = readHomeDay(database, shift, mostRows);
        if (!day)
            return std::unexpected(day.error());
        const auto notices = NoticeRepository(database).latest(mostNotices);
        if (!notices)
            return std::unexpected(notices.error());
        const auto state = SyncStateRepository(database).of(QStringLiteral("changes"));
        if (!state)
            return std::unexpected(state.error());
        const auto rows = DayTableModel::rowsOf(std::exchange(day->entries, {}));
        const bool isNew = !DayTableModel::isAlike(rows, *told);
        *told = rows;
        return Morning{*std::move(day), isNew ? std::optional(rows) : std::nullopt, *notices,
            *state ? (*state)->appliedAt : QDateTime()};
    };
    m_reading = std::make_unique<PageReading<Morning>>(
        m_services.store, *this, read, [this](const Result<Morning>& morning) {
            if (morning)
                showMorning(*morning);
            else
                m_table->emptyState()->showFailed(textOf(morning.error()));
        });
}

void HomePage::showMorning(const Morning& morning)
{
    const HomeDay& day = morning.day;
    QStringList about;
    if (day.figures.opened.isValid())
        about.append(tr("opened %1").arg(inChina(day.figures.opened).toString(u"HH:mm")));
    if (day.till)
        about.append(tr("till %1").arg(day.till->id));
    about.append(tr("%1 operations").arg(day.figures.operations));
    m_header->setSubtitle(about.join(QStringLiteral(" · ")));
    showFigures(day);
    if (morning.rows)
        m_model->showRows(*morning.rows);
    if (m_found->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    tellFound();
    m_approvals->setApprovals(day.approvals);
    m_sync->setCounts(day.counts);
    m_sync->setUpdated(morning.updated);
    m_till->setTill(day.till, day.limits.tillLimit);
    m_notices->setNotices(morning.notices);
}

void HomePage::showFigures(const HomeDay& day)
{
    const DayFigures& figures = day.figures;
    m_figures->setFigure(QStringLiteral("operations"),
        {QString::number(figures.operations), tr("operations"),
            tr("%1 payments · %2 reversals").arg(figures.payments).arg(figures.reversals)});
    m_figures->setFigure(QStringLiteral("taken"),
        {figures.taken.toString(), tr("CNY"), tr("without reversed and refused ones")});
    const qint64 seconds = figures.secondsEach.value_or(0);
    const bool minutes = seconds >= 60;
    m_figures->setFigure(QStringLiteral("handling"),
        {!figures.secondsEach ? QStringLiteral("—")
                : minutes     ? QStringLiteral("%1:%2")
                                .arg(seconds / 60)
                                .arg(seconds % 60, 2, 10, QLatin1Char('0'))
                          : QString::number(seconds),
            !figures.secondsEach ? QString()
                : minutes        ? tr("min")
                                 : tr("s"),
            tr("pauses over 10 min left out")});
}

/// The whole hall, of all windows: the platform tells, and while it does not nobody knows.
void HomePage::showHall(const QJsonObject& queue)
{
    const QDateTime since = firstInLineSince(queue);
    const qint64 minutes
        = since.isValid() ? qMax(qint64{0}, since.secsTo(m_services.clock.nowUtc()) / 60) : 0;
    const auto count = customersInLine().count(queue);
    m_figures->setFigure(QStringLiteral("hall"),
        {QString::number(count.value_or(0)), tr("customers"),
            since.isValid() ? tr("the longest for %1 min").arg(minutes) : tr("nobody waits"),
            minutes >= longWaitMinutes ? Token::Warn : Token::Text3});
}

void HomePage::filter(const QString& words)
{
    m_found->setFilterFixedString(words.trimmed());
    tellFound();
}

void HomePage::tellFound()
{
    if (m_model->rowCount() > 0)
        m_table->emptyState()->showFiltered();
    else
        m_table->emptyState()->showEmpty(tr("Nothing was recorded today."));
    m_footer->setText(
        tr("%1 of %2 · ↑↓ choose, Enter opens").arg(m_found->rowCount()).arg(m_model->rowCount()));
}

/// A payment opens on its own page, everything else on the sync page.
void HomePage::openCurrent()
{
    const QModelIndex current = m_found->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return;
    const Operation& operation = m_model->entryAt(current.row()).operation;
    const bool isPayment = operation.kind == u"billpay.pay";
    m_services.open(isPayment ? QStringLiteral("billpay") : QStringLiteral("outbox"),
        operation.id.toString(QUuid::WithoutBraces));
}

} // namespace hui::home
