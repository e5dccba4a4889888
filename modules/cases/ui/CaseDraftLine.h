// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseWire.h"
#include "ui/Module.h"

#include <QObject>

namespace hui::cases {

/// What is typed goes to the platform a moment after it is on the disk, so that another desk that
/// takes the case over goes on with it. One thing at a time, the latest; without a line it waits
/// for it. Nothing depends on it: what it cannot send is on this desk.
class CaseDraftLine : public QObject {
    Q_OBJECT

public:
    CaseDraftLine(const Services& services, QObject* parent);

    void tell(const QUuid& id, const CaseDraft& draft);

    /// Asks for what was typed at the desk that had the case before.
    void ask(const QUuid& id);

    /// The case was moved, and what was typed went along.
    void forget(const QUuid& id);

Q_SIGNALS:
    void told(const QUuid& id, const CaseDraft& draft);

private:
    void sendNext();

    const Services m_services;
    QMap<QUuid, CaseDraft> m_unsent;
    bool m_isSending = false;
};

} // namespace hui::cases
