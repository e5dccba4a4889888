// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ComplaintsView.h"

#include "app/store/Store.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ui/ComplaintTableModel.h"
#include "modules/billpay/ui/ComplaintText.h"
#include "modules/billpay/ui/PaymentWays.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int mostRows = 500;

QLabel* makeText(const char* name, QWidget* parent)
{
    auto* text = new QLabel(parent);
    text->setObjectName(QLatin1StringView(name));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    return text;
}

} // namespace

ComplaintsView::ComplaintsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ComplaintTableModel(this))
    , m_reading(
          services.store, *this,
          [](Database& database) { return ComplaintRepository(database).latest(mostRows); },
          [this](const Result<QList<Complaint>>& complaints) {
              if (complaints)
                  showRows(*complaints);
              else
                  m_table->emptyState()->showFailed(textOf(complaints.error()));
          })
{
    buildList();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ComplaintsView::selectionChanged);
    connect(m_payment, &QPushButton::clicked, this, [this] {
        if (const Complaint* complaint = selected())
            Q_EMIT paymentAsked(complaint->payment);
    });
}

void ComplaintsView::buildList()
{
    auto* list = new Card(tr("Complaints"), this);
    auto* back = new KeyButton(tr("Back to payment"), this);
    back->setObjectName(QStringLiteral("complaints.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    list->header()->addWidget(back);
    connect(back, &QPushButton::clicked, this, &ComplaintsView::left);
    list->setFlush();
    m_table = new TableView(tr("Complaints"), list);
    m_table->setObjectName(QStringLiteral("complaints.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ComplaintTableModel::Biller, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No complaint was raised here."));
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &ComplaintsView::reload);
    list->body()->addWidget(m_table);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(list, 1);
    columns->addWidget(makeDetails());
}

QWidget* ComplaintsView::makeDetails()
{
    auto* details = new Card(tr("Course"), this);
    details->setFixedWidth(320);
    auto* facts = new FactList(details);
    m_reason = facts->addFact(tr("About"));
    m_due = facts->addFact(tr("Due"));
    m_due->setObjectName(QStringLiteral("complaints.due"));
    m_words = makeText("complaints.words", details);
    m_timeline = makeText("complaints.timeline", details);
    m_payment = new KeyButton(tr("Show the payment"), KeyButton::Variant::Primary, details);
    m_payment->setObjectName(QStringLiteral("complaints.payment"));
    m_payment->setButtonSize(KeyButton::Size::Commit);
    m_payment->setKey(QKeySequence(Qt::Key_F4));
    details->body()->addWidget(facts);
    details->body()->addWidget(m_words);
    details->body()->addWidget(makeRule(details));
    details->body()->addWidget(m_timeline);
    details->body()->addStretch(1);
    details->body()->addWidget(m_payment);
    return details;
}

void ComplaintsView::showComplaints()
{
    reload();
    m_table->setFocus();
}

void ComplaintsView::reload()
{
    m_reading.wish();
}

void ComplaintsView::showRows(const QList<Complaint>& complaints)
{
    const Complaint* before = selected();
    const QUuid kept = before ? before->operation : QUuid();
    m_model->setComplaints(complaints, m_services.shift.businessDate);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, m_model->rowOf(kept)));
    selectionChanged();
}

const Complaint* ComplaintsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->complaintAt(index.row()) : nullptr;
}

void ComplaintsView::selectionChanged()
{
    const Complaint* complaint = selected();
    m_payment->setEnabled(complaint != nullptr);
    const QString nothing = tr("None");
    const QString due
        = complaint ? ComplaintText::due(*complaint, m_services.shift.businessDate) : QString();
    m_reason->setText(
        complaint ? WayText::complaint(static_cast<int>(complaint->reason)) : QString());
    m_due->setText(complaint && due.isEmpty() ? nothing : due);
    m_words->setText(complaint ? complaint->text : QString());
    m_timeline->setText(complaint ? ComplaintText::timeline(*complaint) : QString());
}

} // namespace hui::billpay
