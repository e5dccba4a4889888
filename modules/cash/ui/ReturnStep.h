// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"
#include "ui/Field.h"

class QLabel;
class QLineEdit;

namespace hui {
class Card;
class TableView;
} // namespace hui

namespace hui::cash {

class Figures;
class UnknownTableModel;

/// The drawer is handed back or sealed with its cash: what nobody knows the outcome of is
/// acknowledged one by one, a second person signs for the cash. The vault is always sealed.
class ReturnStep : public TillStep {
    Q_OBJECT

public:
    ReturnStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

    /// Whether the drawer is sealed for another teller who takes it over (交班): their number is
    /// asked for, and the commit key seals.
    void setHandover(bool isHandover);

private:
    Card* makeUnknown();
    Card* makeCash();
    void commit();
    void handBack();
    void askSealing();
    void seal();
    bool areAcknowledged();
    bool maySeal() const;
    KeyButton* commitButton() const;
    void putCommitKey();
    void sayWhatIsDone();
    Field::Verdict checkHeir() const;
    ApprovalRequest request() const;
    ApprovalRequest sealing() const;

    TillDay m_day;
    bool m_isHandover = false;
    QUuid m_operation;
    QUuid m_sealing;
    Card* m_card = nullptr; ///< where it is handed back or sealed
    QLabel* m_hint = nullptr;
    QLineEdit* m_heir;
    Field* m_heirField;
    KeyButton* m_seal;
    UnknownTableModel* m_unknown;
    TableView* m_view;
    Figures* m_cash;
    KeyButton* m_return;
};

} // namespace hui::cash
