// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/ApprovalsPage.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/sync/SyncEngine.h"
#include "modules/approvals/ui/FilterRow.h"
#include "modules/approvals/ui/GrantView.h"
#include "modules/approvals/ui/ListBesidePane.h"
#include "modules/approvals/ui/OfflineView.h"
#include "modules/approvals/ui/RequestPane.h"
#include "modules/approvals/ui/RequestTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/PageHeader.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 5'000; // a customer waits at the other desk
const QString requestMark = u"request."_s; ///< before the id of one that is to be shown

QString emptyText(const QString& state)
{
    return state == u"waiting" ? ApprovalsPage::tr("No desk waits for a signature.")
                               : ApprovalsPage::tr("There are none.");
}

} // namespace

ApprovalsPage::ApprovalsPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RequestTableModel(this))
    , m_table(new TableView(tr("Requests for a signature"), this))
    , m_view(new SegmentedControl(tr("What is shown"), this))
    , m_state(new SegmentedControl(tr("Where they stand"), this))
    , m_filter(new FilterRow(services.shift.operatorId, services.shift.branch, this))
    , m_pane(new RequestPane(services.uplink, services.shift.operatorId, this))
    , m_views(new QStackedWidget(this))
    , m_offline(new OfflineView(services, m_views))
    , m_grants(new GrantView(services, m_views))
{
    setObjectName(u"approvals"_s);
    makeViews();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* header = new PageHeader(tr("Approvals"), this);
    header->setTrailing(m_view);
    page->addWidget(header);
    page->addWidget(m_views, 1);
    setFocusProxy(m_table);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ApprovalsPage::reload);
    m_rest.start();
    connect(&m_second, &QTimer::timeout, this, &ApprovalsPage::tick);
    m_second.start(1'000);
    tick();
    connect(m_pane, &RequestPane::decided, this, &ApprovalsPage::reload);
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"approval_request")
            reload();
    });
}

void ApprovalsPage::makeViews()
{
    auto* requests = new QWidget(m_views);
    for (QWidget* view :
        {requests, static_cast<QWidget*>(m_offline), static_cast<QWidget*>(m_grants)})
        m_views->addWidget(view);
    auto* row = new QHBoxLayout(requests);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeList(), 4);
    row->addWidget(m_pane, 3);
    m_offline->layout()->setContentsMargins(20, 0, 20, 16);
    m_grants->layout()->setContentsMargins(20, 0, 20, 16);
    m_view->setObjectName(u"approvals.view"_s);
    m_view->addOption(u"requests"_s, tr("Requests"));
    m_view->addOption(u"offline"_s, tr("Signed offline"));
    m_view->addOption(u"grants"_s, tr("Offline grants"));
    connect(m_view, &SegmentedControl::chosen, this, &ApprovalsPage::showView);
}

void ApprovalsPage::showView()
{
    const QString view = m_view->current();
    const QList<std::pair<QString, QWidget*>> others{
        {u"offline"_s, m_offline}, {u"grants"_s, m_grants}};
    m_views->setCurrentIndex(0);
    setFocusProxy(m_table);
    for (const auto& [name, other] : others)
        if (view == name) {
            m_views->setCurrentWidget(other);
            setFocusProxy(other);
        }
}

Card* ApprovalsPage::makeList()
{
    auto* card = new Card(tr("Requests"), this);
    card->setSubtitle(tr("of this branch and sent to it"));
    card->setFlush();
    m_state->setObjectName(u"approvals.state"_s);
    m_state->setSmall();
    m_state->addOption(u"waiting"_s, tr("Waiting"));
    m_state->addOption(u"approved"_s, tr("Approved"));
    m_state->addOption(u"rejected"_s, tr("Rejected"));
    m_state->addOption(u"expired"_s, tr("Expired"));
    m_state->addOption(u"cancelled"_s, tr("Withdrawn"));
    connect(m_state, &SegmentedControl::chosen, this, &ApprovalsPage::reload);
    card->header()->addWidget(m_state);
    m_table->setObjectName(u"approvals.requests"_s);
    m_table->setModel(m_model);
    fitColumns(*m_table, RequestTableModel::Matter, RequestTableModel::State, 112);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::activated, m_pane, [this] { m_pane->setFocus(); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &ApprovalsPage::reload);
    connect(m_table->emptyState(), &EmptyState::clearFilterAsked, m_filter, &FilterRow::clear);
    connect(m_filter, &FilterRow::changed, this, &ApprovalsPage::present);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(makeRule(card));
    card->body()->addWidget(m_table);
    return card;
}

void ApprovalsPage::openWith(const QString& argument)
{
    const bool isView = argument == u"offline" || argument == u"grants";
    m_view->setCurrent(isView ? argument : u"requests"_s);
    showView();
    const bool isOne = argument.startsWith(requestMark);
    if (isOne) {
        m_filter->clear(); // it is shown, whatever was looked for before
        m_wanted = QUuid::fromString(argument.sliced(requestMark.size()));
    }
    if (argument == u"waiting" || isOne)
        m_state->setCurrent(u"waiting"_s);
    reload();
}

void ApprovalsPage::refresh()
{
    m_offline->reload();
    m_grants->reload();
    reload();
}

void ApprovalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void ApprovalsPage::reload()
{
    if (!isVisible() || !m_reading.begin())
        return;
    const QString state = m_state->current();
    whenDone(m_services.uplink.ask({.path = u"/v1/approval-requests?state="_s + state}), this,
        [this, state](const Result<UplinkAnswer>& answer) {
            answered(state, answer);
            if (m_reading.end())
                reload();
        });
}

void ApprovalsPage::answered(const QString& state, const Result<UplinkAnswer>& answer)
{
    if (state != m_state->current())
        return reload(); // another was chosen meanwhile
    if (!answer)
        return failed(textOf(answer.error()));
    if (answer->isProblem())
        return failed(answer->text(QLocale().language() == QLocale::Chinese));
    auto requests = remoteApprovalsFromJson(answer->body);
    if (!requests)
        return failed(textOf(requests.error()));
    m_requests = *std::move(requests);
    m_filter->setKinds(kindsOf(m_requests));
    m_filter->setBranches(branchesOf(m_requests));
    present();
}

void ApprovalsPage::present()
{
    const int before = m_table->currentIndex().row();
    const QUuid chosen = before >= 0 ? m_model->rows().at(before).id : QUuid();
    m_model->setRequests(fitting(m_requests, m_filter->filter()));
    if (m_requests.isEmpty())
        m_table->emptyState()->showEmpty(emptyText(m_state->current()));
    else
        m_table->emptyState()->showFiltered();
    const int wanted = m_model->rowOf(m_wanted);
    if (wanted >= 0)
        m_wanted = {};
    const int row = wanted >= 0 ? wanted : qMax(0, m_model->rowOf(chosen));
    m_table->selectRow(row);
    choose(m_model->rowCount() > 0 ? row : -1);
}

/// Nothing that may be old is offered for signing; only what somebody is at stays, with what they
/// entered and were told: if it has been decided or taken back since, the platform refuses it.
void ApprovalsPage::failed(const QString& why)
{
    if (m_pane->isInUse())
        return;
    m_requests.clear();
    m_model->setRequests({});
    m_pane->setRequest(std::nullopt);
    m_table->emptyState()->showFailed(why);
}

/// Those that wait say until when.
void ApprovalsPage::tick()
{
    const QDateTime now = m_services.clock.nowUtc();
    m_model->setNow(now);
    m_pane->setNow(now);
}

void ApprovalsPage::choose(int row)
{
    m_pane->setRequest(row < 0 || row >= m_model->rowCount()
            ? std::nullopt
            : std::optional(m_model->rows().at(row)));
}

} // namespace hui::approvals
