// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/reconcile/CentreCase.h"
#include "ui/Card.h"
#include "ui/Reading.h"

namespace hui {
class TableView;
} // namespace hui

namespace hui::reconcile {

class CaseTableModel;

/// The cases of the centre, as the platform tells them at the moment; for its operators only.
class CaseList : public Card {
    Q_OBJECT

public:
    CaseList(Uplink& uplink, QWidget* parent);

    /// Asks the platform again.
    void reload();

    TableView* table() const { return m_table; }

Q_SIGNALS:
    /// Enter on a case.
    void chosen(const CentreCase& about);

    /// So many have no answer.
    void counted(qsizetype open);

private:
    void answered(const Result<UplinkAnswer>& answer);
    void failed(const QString& why);

    Uplink& m_uplink;
    Reading m_reading;
    CaseTableModel* m_model;
    TableView* m_table;
};

} // namespace hui::reconcile
