// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/Blanks.h"
#include "modules/cash/MoveBlanks.h"
#include "modules/cash/ui/TillStep.h"

class QStackedWidget;

namespace hui {
class Card;
class TableView;
} // namespace hui

namespace hui::cash {

class BlankForm;
class BlankReceiveForm;
class BlankTableModel;
class TransfersCard;

/// 重要空白凭证 of the box: what it holds, what is on its way to and from it, and what is done: the
/// next one is used or voided, a range is sent to another box, what has come is counted in or not
/// taken, all kinds are counted. The vault takes over from the bank and hands back to it. Who else
/// is there signs, as the rules ask.
class BlanksStep : public TillStep {
    Q_OBJECT

public:
    BlanksStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeStock();
    void choose();
    void commit();
    void sign();
    ApprovalRequest request() const;
    WriteOffBlank writingOff() const;
    void writeOff();
    SendBlanks sending() const;
    void send();
    void isSent(const Transfer& sent);
    void receive();
    void refuse();
    void takeBack();
    void takeOut();
    void count();
    void stockMoved(const QList<BlankStock>& stock);
    void transferMoved();

    QUuid m_operation; ///< of the next act; renewed when one is booked
    BlankTableModel* m_model;
    TableView* m_view;
    TransfersCard* m_transfers;
    QStackedWidget* m_side;
    BlankForm* m_form;
    BlankReceiveForm* m_receive;
};

} // namespace hui::cash
