// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QLabel;

namespace hui {
class Card;
class TableView;
} // namespace hui

namespace hui::cash {

class Figures;
class UnknownTableModel;

/// The drawer is handed back: what nobody knows the outcome of is acknowledged one by one, a
/// custodian signs for the cash.
class ReturnStep : public TillStep {
    Q_OBJECT

public:
    ReturnStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeUnknown();
    Card* makeCash();
    void commit();
    void handBack(const Approval& approval);
    ApprovalRequest request() const;

    TillDay m_day;
    QUuid m_operation;
    UnknownTableModel* m_unknown;
    TableView* m_view;
    Figures* m_cash;
    KeyButton* m_return;
};

} // namespace hui::cash
