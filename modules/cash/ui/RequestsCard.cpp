// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/RequestsCard.h"

#include "modules/cash/ui/RequestTableModel.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::cash {

namespace {

constexpr int cardHeight = 260;

} // namespace

RequestsCard::RequestsCard(bool ofVault, QWidget* parent)
    : Card(ofVault ? tr("Cash the tellers ask for") : tr("Cash asked of the vault"), parent)
    , m_ofVault(ofVault)
    , m_model(new RequestTableModel(this))
    , m_view(new TableView(tr("Requests for cash"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Reason, when it is not sent"), m_reason, this))
    , m_allocate(new KeyButton(tr("Send it"), this))
    , m_refuse(new KeyButton(tr("Do not send"), KeyButton::Variant::Danger, this))
    , m_withdraw(new KeyButton(tr("Withdraw"), this))
{
    setFixedHeight(cardHeight);
    setFlush();
    m_view->setObjectName(QStringLiteral("requests.list"));
    m_view->setDense();
    m_view->setModel(m_model);
    m_view->tableHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->tableHeader()->setSectionResizeMode(RequestTableModel::Pieces, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("No cash was asked for today."));
    m_reason->setObjectName(QStringLiteral("requests.reason"));
    m_reason->setMaxLength(200);
    m_allocate->setObjectName(QStringLiteral("requests.allocate"));
    m_allocate->setKey(QKeySequence(Qt::Key_F3));
    m_refuse->setObjectName(QStringLiteral("requests.refuse"));
    m_withdraw->setObjectName(QStringLiteral("requests.withdraw"));
    body()->addWidget(m_view, 1);
    auto* room = new QVBoxLayout;
    room->setContentsMargins(16, 8, 16, 8);
    room->addWidget(m_reasonField);
    body()->addLayout(room);
    footer()->addStretch();
    for (KeyButton* button : {m_withdraw, m_refuse, m_allocate})
        footer()->addWidget(button);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &RequestsCard::showButtons);
    showButtons();
}

void RequestsCard::setRequests(const QList<CashRequest>& requests)
{
    const CashRequest* before = chosen();
    const QUuid kept = before ? before->id : QUuid();
    m_model->setRequests(requests);
    int row = requests.isEmpty() ? -1 : 0;
    for (int one = 0; one < m_model->rowCount(); ++one)
        if (m_model->requestAt(one).id == kept)
            row = one;
    if (row >= 0)
        m_view->selectRow(row);
    setVisible(m_ofVault || !requests.isEmpty());
    showButtons();
}

void RequestsCard::setActive(bool active)
{
    m_active = active;
    showButtons();
}

const CashRequest* RequestsCard::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model->requestAt(current.row()) : nullptr;
}

QString RequestsCard::reason()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setVerdict({Field::State::Error, tr("Say why it is not sent.")});
        m_reason->setFocus();
    }
    return reason;
}

void RequestsCard::clear()
{
    m_reason->clear();
}

void RequestsCard::showButtons()
{
    const CashRequest* request = chosen();
    const bool isOpen = request && request->state == CashRequestState::Open;
    m_withdraw->setVisible(!m_ofVault);
    m_withdraw->setEnabled(isOpen);
    m_reasonField->setVisible(m_ofVault);
    for (KeyButton* button : {m_allocate, m_refuse}) {
        button->setVisible(m_ofVault);
        button->setEnabled(isOpen && m_active);
    }
}

} // namespace hui::cash
