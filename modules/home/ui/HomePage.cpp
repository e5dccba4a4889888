// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HomePage.h"

#include "app/approval/RemoteApproval.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "modules/home/ui/ApprovalsCard.h"
#include "modules/home/ui/DayTableModel.h"
#include "modules/home/ui/FigureRow.h"
#include "modules/home/ui/HallLine.h"
#include "modules/home/ui/HallView.h"
#include "modules/home/ui/JournalView.h"
#include "modules/home/ui/NoticesCard.h"
#include "modules/home/ui/SyncCard.h"
#include "modules/home/ui/TaskButton.h"
#include "modules/home/ui/Tasks.h"
#include "modules/home/ui/TillCard.h"
#include "modules/home/ui/WorkCard.h"
#include "ui/AskedCount.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PageHeader.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::home {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000;
constexpr int mostNotices = 6;
constexpr int sideWidth = 372;
constexpr int hallMs = 20'000; // people wait in the hall

QString greetingAt(const QTime& time)
{
    if (time.hour() < 12)
        return HomePage::tr("Good morning, %1");
    return time.hour() < 18 ? HomePage::tr("Good afternoon, %1") : HomePage::tr("Good evening, %1");
}

/// "on the day before by now ▲ 6": how many more than then; the parts of the day where there was
/// none.
QString comparedText(const DayFigures& figures, const QList<QTime>& before, const QTime& now)
{
    if (before.isEmpty())
        return HomePage::tr("%1 payments · %2 reversals")
            .arg(figures.payments)
            .arg(figures.reversals);
    const auto then = std::ranges::count_if(before, [&now](const QTime& at) { return at <= now; });
    const int more = figures.operations - static_cast<int>(then);
    const QString sign = more == 0 ? u"±"_s : more > 0 ? u"▲ "_s : u"▼ "_s;
    return HomePage::tr("against the day before by now %1").arg(sign + QString::number(qAbs(more)));
}

} // namespace

/// All the page reads at once. The rows are made, and compared with those of the reading before, on
/// the thread of the store: a thousand of them are too much between two keys of the teller.
struct HomePage::Morning {
    HomeDay day; ///< without its entries
    QList<QTime> before; ///< when anything was done on the day before
    std::optional<QList<DayRow>> rows; ///< nothing: as they were
    QList<Notice> notices;
    QDateTime updated;
};

HomePage::HomePage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_hall(new HallLine(services.uplink, this))
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
    left->addWidget(makeWork(), 1);
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
    setFocusProxy(m_work);
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
    return m_figures;
}

QWidget* HomePage::makeWork()
{
    m_work = new WorkCard(m_services, this);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_work,
        &WorkCard::startFind);
    connect(m_work->journal(), &JournalView::opened, this, &HomePage::openOperation);
    connect(m_work->journal(), &JournalView::retryAsked, this, &HomePage::reload);
    connect(m_work->hall(), &HallView::retryAsked, m_hall, &HallLine::refresh);
    connect(m_hall, &HallLine::told, m_work->hall(), &HallView::setView);
    connect(m_hall, &HallLine::told, this, &HomePage::showHall);
    connect(m_hall, &HallLine::failed, m_work->hall(), &HallView::setFailed);
    return m_work;
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
    connect(waiting, &AskedCount::answered, this, &HomePage::showRequests);
    connect(m_approvals, &ApprovalsCard::openWanted, this, [this](const QUuid& request) {
        m_services.open(QStringLiteral("approvals"), u"request."_s + idText(request));
    });
    connect(m_approvals, &ApprovalsCard::remindWanted, this, &HomePage::remind);
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
    connect(&sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"queue")
            askHall();
        reload();
    });
    auto* seldom = new QTimer(this);
    connect(seldom, &QTimer::timeout, this, &HomePage::askHall);
    seldom->start(hallMs);
}

void HomePage::openWith(const QString& argument)
{
    m_work->find(argument);
}

void HomePage::refresh()
{
    m_services.sync.wake();
    askHall();
    reload();
}

bool HomePage::stepBack()
{
    return m_work->stepBack();
}

void HomePage::setMasked(bool masked)
{
    m_till->setMasked(masked);
}

void HomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askHall();
    reload();
}

void HomePage::askHall()
{
    if (isVisible())
        m_hall->refresh();
}

void HomePage::showRequests(const QJsonObject& answer)
{
    if (const auto requests = remoteApprovalsFromJson(answer))
        m_approvals->setRequests(*requests, m_services.shift.operatorId, m_services.clock.nowUtc());
}

void HomePage::reload()
{
    if (isVisible())
        m_reading->wish();
}

void HomePage::startReading()
{
    const auto read = [shift = m_services.shift, told = std::make_shared<QList<DayRow>>(),
                          before = std::make_shared<std::optional<QList<QTime>>>()](
                          Database& database) -> Result<Morning> {
        auto day = readHomeDay(database, shift, mostRows);
        if (!day)
            return std::unexpected(day.error());
        if (!*before) { // read once: that day is over
            auto times = timesOfDayBefore(database, shift, mostRows);
            if (!times)
                return std::unexpected(times.error());
            *before = *std::move(times);
        }
        const auto notices = NoticeRepository(database).latest(mostNotices);
        if (!notices)
            return std::unexpected(notices.error());
        const auto state = SyncStateRepository(database).of(QStringLiteral("changes"));
        if (!state)
            return std::unexpected(state.error());
        const auto rows = DayTableModel::rowsOf(std::exchange(day->entries, {}));
        const bool isNew = !DayTableModel::isAlike(rows, *told);
        *told = rows;
        return Morning{*std::move(day), **before, isNew ? std::optional(rows) : std::nullopt,
            *notices, *state ? (*state)->appliedAt : QDateTime()};
    };
    m_reading = std::make_unique<PageReading<Morning>>(
        m_services.store, *this, read, [this](const Result<Morning>& morning) {
            if (morning)
                showMorning(*morning);
            else
                m_work->journal()->showFailed(textOf(morning.error()));
        });
}

void HomePage::showMorning(const Morning& morning)
{
    const HomeDay& day = morning.day;
    QStringList about;
    if (day.figures.opened.isValid())
        about.append(tr("opened %1").arg(inChina(day.figures.opened).toString(u"HH:mm")));
    if (!m_services.device.isEmpty())
        about.append(tr("window %1").arg(queue::windowOf(m_services.device)));
    if (day.till)
        about.append(tr("till %1").arg(day.till->id));
    about.append(tr("%1 operations").arg(day.figures.operations));
    m_header->setSubtitle(about.join(QStringLiteral(" · ")));
    showFigures(morning);
    if (morning.rows)
        m_work->journal()->showRows(*morning.rows);
    m_approvals->setApprovals(day.approvals);
    m_sync->setCounts(day.counts);
    m_sync->setUpdated(morning.updated);
    m_till->setTill(day.till, day.limits.tillLimit);
    m_notices->setNotices(morning.notices);
}

void HomePage::showFigures(const Morning& morning)
{
    const DayFigures& figures = morning.day.figures;
    const QTime now = inChina(m_services.clock.nowUtc()).time();
    m_figures->setFigure(QStringLiteral("operations"),
        {QString::number(figures.operations), tr("operations"),
            comparedText(figures, morning.before, now)});
    m_figures->setFigure(QStringLiteral("taken"),
        {figures.taken.toString(), tr("CNY"),
            tr("cash %1 · other %2")
                .arg(figures.cashPayments)
                .arg(figures.payments - figures.cashPayments)});
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
void HomePage::showHall(const queue::QueueView& view)
{
    const queue::ClassFigures all
        = view.figures.isEmpty() ? queue::ClassFigures{} : view.figures.constLast();
    const QDateTime since = all.waitingSince;
    const qint64 minutes
        = since.isValid() ? qMax(qint64{0}, since.secsTo(m_services.clock.nowUtc()) / 60) : 0;
    const bool isLong = view.longMinutes > 0 && minutes >= view.longMinutes;
    m_figures->setFigure(QStringLiteral("hall"),
        {QString::number(all.inLine), tr("customers"),
            since.isValid() ? tr("the longest for %1 min").arg(minutes) : tr("nobody waits"),
            isLong ? Token::Warn : Token::Text3});
}

/// A payment opens on its own page, everything else on the sync page.
void HomePage::openOperation(const Operation& operation)
{
    const bool isPayment = operation.kind == u"billpay.pay";
    m_services.open(isPayment ? QStringLiteral("billpay") : QStringLiteral("outbox"),
        operation.id.toString(QUuid::WithoutBraces));
}

/// Whoever may sign it is told once more; asked again it is one telling.
void HomePage::remind(const QUuid& request)
{
    UplinkRequest ask{
        .method = "POST", .path = u"/v1/approval-requests/%1:remind"_s.arg(idText(request))};
    ask.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(ask), this, [this, request](const Result<UplinkAnswer>& answer) {
        m_approvals->sayReminded(request, answer && !answer->isProblem());
    });
}

} // namespace hui::home
