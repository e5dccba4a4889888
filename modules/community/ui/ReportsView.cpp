// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ReportsView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/sync/Uplink.h"
#include "modules/community/ReportPaper.h"
#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/PatientCard.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString reportsPath = u"/v1/medical-reports"_s;

} // namespace

ReportTableModel::ReportTableModel(QObject* parent)
    : RowTableModel({{tr("Date")}, {tr("Hospital")}, {tr("Patient")}, {tr("About")}}, parent)
{
}

QString ReportTableModel::text(const ReportHead& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Date: return row.date.toString(Qt::ISODate);
    case Hospital: return row.hospitalName;
    case Patient: return row.patient;
    case About: return u"****"_s;
    case ColumnCount: break;
    }
    return {};
}

ReportsView::ReportsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_hospitals(new ClinicEnquiry(services.uplink, this))
    , m_patient(new PatientCard(u"report"_s, *m_hospitals, services, this))
    , m_model(new ReportTableModel(this))
    , m_table(new TableView(tr("Reports"), this))
    , m_reason(new ReasonBox(ReasonBox::Of::Report, this))
    , m_view(new KeyButton(tr("Show"), KeyButton::Variant::Primary, this))
    , m_paper(new PaperCard(u"report"_s, services, this))
    , m_right(new QStackedWidget(this))
    , m_message(new MessageBar(this))
{
    build();
    setFocusProxy(m_patient);
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownForMs);
    connect(&m_hide, &QTimer::timeout, this, &ReportsView::hideReport);
    connect(m_patient, &PatientCard::asked, this, [this](const AskFiles& question) {
        m_question = question.of;
        find();
    });
    connect(&m_services.customer, &CurrentCustomer::changed, this, &ReportsView::forget);
    connect(m_view, &KeyButton::clicked, this, &ReportsView::view);
    connect(m_table, &QAbstractItemView::activated, this, &ReportsView::view);
    connect(m_paper, &PaperCard::closed, this, &ReportsView::hideReport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReportsView::hideReport);
    present();
}

void ReportsView::build()
{
    m_message->setObjectName(u"report.message"_s);
    m_patient->setFixedWidth(226);
    m_table->setObjectName(u"report.list"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(
        ReportTableModel::Hospital, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Only for customers with a record who have consented."));
    m_reason->setObjectName(u"report.reason"_s);
    m_view->setObjectName(u"report.view"_s);
    m_view->setKey(Qt::Key_F3);
    auto* card = new Card(tr("Reports"), this);
    card->setSubtitle(tr("Hidden until shown with a reason; every view is noted"));
    card->setFlush();
    card->body()->addWidget(m_table);
    card->footer()->addStretch();
    card->footer()->addWidget(m_reason->caption());
    card->footer()->addWidget(m_reason);
    card->footer()->addWidget(m_view);
    auto* nothing = new Card(tr("Report"), this);
    auto* hidden = new EmptyState(nothing);
    hidden->showEmpty(tr("No report is shown."));
    nothing->body()->addWidget(hidden, 1);
    m_right->addWidget(nothing);
    m_right->addWidget(m_paper);
    m_right->setFixedWidth(352);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_patient);
    row->addWidget(card, 1);
    row->addWidget(m_right);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(20, 0, 20, 16);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addLayout(row, 1);
}

void ReportsView::say(const UplinkAnswer& problem)
{
    m_message->say(
        Mood::Bad, tr("Not shown"), problem.text(QLocale().language() == QLocale::Chinese));
}

void ReportsView::find()
{
    if (!m_question)
        return;
    hideReport();
    UplinkRequest request;
    request.method = "POST";
    request.path = reportsPath + u":find"_s;
    request.body = toJson(*m_question);
    whenDone(m_services.uplink.ask(request), this,
        [this, asked = ++m_asked](const Result<UplinkAnswer>& answer) {
            if (asked == m_asked)
                found(answer);
        });
}

void ReportsView::found(const Result<UplinkAnswer>& answer)
{
    m_model->setReports({});
    if (!answer)
        m_message->say(answer.error());
    else if (answer->isProblem())
        say(*answer);
    else if (const auto heads = reportHeadsFromJson(answer->body); !heads)
        m_message->say(heads.error());
    else {
        m_message->clear();
        m_model->setReports(*heads);
        m_table->emptyState()->showEmpty(tr("There are no reports there."));
        m_table->selectRow(0);
        m_table->setFocus();
    }
    present();
}

void ReportsView::view()
{
    const int row = m_table->currentIndex().row();
    if (!m_question || row < 0 || row >= m_model->rowCount())
        return;
    const ReportHead head = m_model->rows().at(row);
    if (m_viewOf != head.id) {
        m_viewOf = head.id;
        m_viewId = newOperationId(m_services.clock, m_services.random);
    }
    UplinkRequest request;
    request.method = "POST";
    request.path = reportsPath + u'/' + idText(head.id) + u":view"_s;
    request.body = toJson(ViewReport{*m_question, m_reason->reason()});
    request.key = m_viewId;
    whenDone(m_services.uplink.ask(request), this,
        [this, asked = ++m_asked](const Result<UplinkAnswer>& answer) {
            if (asked == m_asked)
                viewed(answer);
        });
}

void ReportsView::viewed(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return m_message->say(answer.error());
    m_viewOf = {}; // the next look is another view
    if (answer->isProblem())
        return say(*answer);
    const auto report = medicalReportFromJson(answer->body);
    if (!report)
        return m_message->say(report.error());
    m_message->clear();
    m_paper->showPaper({report->head.id, u"report"_s,
                           [report = *report, shift = m_services.shift, bank = m_services.bank,
                               &clock = m_services.clock](int printing) {
                               return reportReceipt(report, shift, bank, clock.nowUtc(), printing);
                           },
                           true},
        false);
    m_right->setCurrentWidget(m_paper);
    m_hide.start();
}

void ReportsView::hideReport()
{
    m_hide.stop();
    m_paper->clear();
    m_right->setCurrentIndex(0);
    present();
}

void ReportsView::present()
{
    m_view->setEnabled(m_table->currentIndex().isValid());
    m_reason->setEnabled(m_table->currentIndex().isValid());
}

void ReportsView::openWith(const QString&)
{
    m_patient->focusFirst();
}

void ReportsView::refresh()
{
    m_patient->refresh();
}

bool ReportsView::stepBack()
{
    if (m_right->currentIndex() == 0)
        return false;
    hideReport();
    return true;
}

bool ReportsView::reprint()
{
    return m_paper->print();
}

QJsonObject ReportsView::putAway()
{
    forget();
    return m_patient->putAway();
}

void ReportsView::bringBack(const QJsonObject& kept)
{
    m_patient->bringBack(kept);
}

/// Nothing of the last patient is seen, and no answer on its way is shown.
void ReportsView::forget()
{
    ++m_asked;
    m_question.reset();
    hideReport();
    m_model->setReports({});
    m_message->clear();
    present();
}

void ReportsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    hideReport();
}

} // namespace hui::community
