// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/Approval.h"
#include "modules/cash/ui/TillStep.h"

class QComboBox;
class QLineEdit;

namespace hui {
class Card;
class CountTable;
class Field;
} // namespace hui

namespace hui::cash {

class Figures;

/// A manager ends the day of a drawer of this desk whose teller is not there: counted with a
/// witness, with a reason.
class ForceStep : public TillStep {
    Q_OBJECT

public:
    ForceStep(const Services& services, QWidget* parent);

    void present(const TillDay& day) override;
    void start() override;

private:
    Card* makeCount();
    Card* makeSide();
    void showTotal();
    void commit();
    void closed(const Till& till);
    QString till() const;
    ApprovalRequest request() const;

    QUuid m_operation;
    QComboBox* m_till;
    CountTable* m_table;
    Figures* m_total;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_close;
};

} // namespace hui::cash
