// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ExportPaper.h"

#include <QObject>

namespace hui {
class Uplink;
} // namespace hui

namespace hui::customers {

/// Whose data is handed out, and what is known of it so far.
struct Copy {
    Customer record;
    ExportScene scene;
};

/// What this desk has for a copy of a person's data.
Result<Copy> copyHere(
    Database& database, const Customer& record, const ExportScene& scene, const QString& device);

/// Asks the platform for what the copy of a person's data lacks: what was done for them at other
/// branches, and who looked at the record anywhere in the bank. Ends by itself once it has told.
class CopyOfBank : public QObject {
    Q_OBJECT

public:
    CopyOfBank(Uplink& uplink, Copy copy, QObject* parent);

    void ask();

Q_SIGNALS:
    /// Without an answer the copy says that it is of this desk alone.
    void gathered(const hui::customers::Copy& copy);

private:
    void askForDealings(qint64 before);
    void askForLog();
    void end(bool isOfBank);

    Uplink& m_uplink;
    Copy m_copy;
    QList<JournalEntry> m_there;
};

} // namespace hui::customers
