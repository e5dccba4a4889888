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
#include "modules/home/ui/HallLine.h"
#include "modules/home/ui/HallView.h"
#include "modules/home/ui/JournalView.h"
#include "modules/home/ui/Morning.h"
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

/// What the platform tells every day anew, as it lies here.
struct ToldHere {
    SyncCard::Told sync;
    std::optional<DutyRoster> roster;
    std::optional<ServiceGoal> goal;
};

Result<ToldHere> readTold(Database& database, const QDate& day)
{
    const auto state = SyncStateRepository(database).of(QStringLiteral("changes"));
    if (!state)
        return std::unexpected(state.error());
    const BranchToldRepository told(database);
    const auto roster = told.rosterOn(day);
    if (!roster)
        return std::unexpected(roster.error());
    const auto goal = told.goalOn(day);
    if (!goal)
        return std::unexpected(goal.error());
    const auto rates = told.rates();
    if (!rates)
        return std::unexpected(rates.error());
    ToldHere here{
        {*state ? (*state)->appliedAt : QDateTime(), {}, roster->has_value()}, *roster, *goal};
    for (const FxRate& rate : *rates) { // all are to be of the day
        if (!here.sync.rates.isValid() || rate.at < here.sync.rates)
            here.sync.rates = rate.at;
        here.sync.quotes.append(
            u"%1 %2 / %3"_s.arg(rate.currency, rate.text(rate.buy), rate.text(rate.sell)));
    }
    return here;
}

} // namespace

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
    auto* handOver = new KeyButton(tr("Hand over"), m_header);
    handOver->setObjectName(QStringLiteral("home.handover"));
    handOver->setIconName(QStringLiteral("arrows-exchange"));
    connect(handOver, &QPushButton::clicked, this,
        [this] { m_services.open(QStringLiteral("cash"), QStringLiteral("handover")); });
    m_header->addButton(handOver);
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
    const auto read = [shift = m_services.shift, shown = std::make_shared<QList<DayRow>>(),
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
        const auto told = readTold(database, shift.businessDate);
        if (!told)
            return std::unexpected(told.error());
        const auto rows = DayTableModel::rowsOf(std::exchange(day->entries, {}));
        const bool isNew = !DayTableModel::isAlike(rows, *shown);
        *shown = rows;
        return Morning{*std::move(day), **before, isNew ? std::optional(rows) : std::nullopt,
            *notices, told->sync, told->roster, told->goal};
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
    about.append(tr("%1 operations").arg(day.figures.operations));
    m_header->setSubtitle(about.join(QStringLiteral(" · ")));
    showFigures(morning);
    if (morning.rows)
        m_work->journal()->showRows(*morning.rows);
    m_approvals->setApprovals(day.approvals);
    m_sync->setCounts(day.counts);
    const QDateTime now = inChina(m_services.clock.nowUtc());
    m_sync->setTold(morning.told, now.date());
    const DutyTurn* onDuty = morning.roster ? morning.roster->onDutyAt(now.time()) : nullptr;
    m_approvals->setOnDuty(
        morning.roster ? std::optional(onDuty ? onDuty->name : QString()) : std::nullopt);
    m_till->setTill(day.till, day.limits.tillLimit);
    m_notices->setNotices(morning.notices);
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
