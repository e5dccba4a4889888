// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QStackedWidget;

namespace hui::cash {

class ReceiveForm;
class RequestForm;
class RequestsCard;
class SendForm;
class TransfersCard;

/// Cash to and from the box: what waits is counted in or not taken, what was not taken goes back,
/// and cash is sent. What leaves the vault is signed. A teller asks the vault for cash, and the
/// vault answers.
class TransferStep : public TillStep {
    Q_OBJECT

public:
    TransferStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    void fillList();
    void choose();
    void showActions();
    void send();
    ApprovalRequest request() const;
    void receive();
    void refuse();
    void takeBack();
    void takeOut();
    void connectRequests();
    void ask();
    void allocate();
    void refuseRequest();
    void withdraw();
    void requestDone();
    void done(const Transfer& transfer);

    TillDay m_day;
    QUuid m_operation; ///< of the next act; renewed when one is booked
    TransfersCard* m_list;
    QStackedWidget* m_side;
    SendForm* m_send;
    ReceiveForm* m_receive;
    RequestForm* m_asking;
    RequestsCard* m_requests;
    QUuid m_answered; ///< the request that is being answered; null: none
    KeyButton* m_new;
    KeyButton* m_ask;
};

} // namespace hui::cash
