// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/TransfersCard.h"

#include "modules/cash/ui/BoxText.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace hui::cash {

TransfersCard::TransfersCard(TransferTableModel::Load load, const QString& name, QWidget* parent)
    : Card(load == TransferTableModel::Load::Cash ? tr("Cash to and from this box")
                                                  : tr("Blank forms to and from this box"),
          parent)
    , m_model(new TransferTableModel(load, this))
    , m_view(new TableView(load == TransferTableModel::Load::Cash
              ? tr("Cash to and from this box")
              : tr("Blank forms to and from this box"),
          this))
    , m_back(new KeyButton(tr("Take back"), this))
    , m_out(new KeyButton(tr("Take out again"), this))
    , m_print(new KeyButton(tr("Print the slip"), this))
{
    const bool isCash = load == TransferTableModel::Load::Cash;
    setFlush();
    m_view->setObjectName(name + QStringLiteral(".list"));
    m_view->setModel(m_model);
    m_view->setColumnWidth(TransferTableModel::Time, isCash ? 72 : 64);
    m_view->setColumnWidth(TransferTableModel::From, isCash ? 96 : 84);
    m_view->setColumnWidth(TransferTableModel::To, isCash ? 96 : 84);
    m_view->setColumnWidth(TransferTableModel::Amount, 128);
    m_view->setColumnWidth(TransferTableModel::State, isCash ? 120 : 108);
    TableHeader* header = m_view->tableHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(
        isCash ? TransferTableModel::Purpose : TransferTableModel::Amount, QHeaderView::Stretch);
    if (!isCash) // number ranges take what the kind leaves
        header->setSectionResizeMode(TransferTableModel::Purpose, QHeaderView::ResizeToContents);
    m_view->emptyState()->showEmpty(isCash
            ? tr("No cash has been moved between boxes today.")
            : tr("No blank forms have been moved between boxes today."));
    m_back->setObjectName(name + QStringLiteral(".back"));
    m_out->setObjectName(name + QStringLiteral(".out"));
    m_out->setKey(Qt::CTRL | Qt::Key_U);
    m_print->setObjectName(name + QStringLiteral(".print"));
    m_print->setIconName(QStringLiteral("printer"));
    body()->setSpacing(0);
    body()->addWidget(m_view, 1);
    footer()->addStretch();
    footer()->addWidget(m_back);
    footer()->addWidget(m_out);
    footer()->addWidget(m_print);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showButtons();
        Q_EMIT choiceChanged();
    });
    showButtons();
}

void TransfersCard::setTransfers(const QList<Transfer>& transfers, const QString& box)
{
    m_box = box;
    const Transfer* before = chosen();
    const QUuid kept = before != nullptr ? before->id : QUuid();
    m_model->setTransfers(transfers, box);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->transferAt(row).id == kept)
            m_view->selectRow(row);
    showButtons();
}

void TransfersCard::setActive(bool active)
{
    m_active = active;
    showButtons();
}

const Transfer* TransfersCard::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model->transferAt(current.row()) : nullptr;
}

bool TransfersCard::hasCome(const Transfer& transfer) const
{
    return transfer.state == TransferState::InTransit && transfer.to == m_box && !transfer.isVain();
}

const Transfer* TransfersCard::toCount() const
{
    const Transfer* transfer = chosen();
    return transfer != nullptr && hasCome(*transfer) ? transfer : nullptr;
}

/// Why, in the platform's own words, stands beside the operation in the outbox.
void TransfersCard::sayWhatIsVain(MessageBar& message) const
{
    const Transfer* transfer = chosen();
    if (transfer == nullptr || !transfer->isVain())
        return;
    message.say(Mood::Bad, tr("The platform has not booked this"),
        tr("What was done here does not count. Take %1 out of the box again; then it is where it "
           "was before.")
            .arg(BoxText::load(*transfer)));
}

void TransfersCard::start()
{
    int first = 0;
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (hasCome(m_model->transferAt(row)) || m_model->transferAt(row).isVain())
            first = row;
    m_view->selectRow(first);
    m_view->setFocus();
}

void TransfersCard::showButtons()
{
    const Transfer* transfer = chosen();
    m_print->setEnabled(transfer != nullptr);
    m_back->setVisible(transfer != nullptr && transfer->from == m_box
        && transfer->state == TransferState::Refused && !transfer->isVain());
    m_back->setEnabled(m_active);
    m_out->setVisible(transfer != nullptr && transfer->isVain());
    m_out->setEnabled(m_active);
}

} // namespace hui::cash
