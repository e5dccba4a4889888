// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OpenRequestRepository.h"
#include "ui/SignOperation.h"

#include <QDialog>

#include <functional>

namespace hui {

class KeyButton;
class MessageBar;

/// A request of the operator that somebody may still sign.
struct HangingRequest {
    QUuid id; ///< at the platform; null: there is no line, and nobody can be told
    OpenRequest request;
    QString device = {}; ///< the desk that asked, where the platform says
};

/// What nobody may leave behind: which requests of the operator are open, until when, and the two
/// ways out: to withdraw them, or to stay. Without the line there is only the second, and they end
/// by themselves.
class OpenRequestsDialog : public QDialog {
    Q_OBJECT

public:
    OpenRequestsDialog(
        const SigningMeans& means, const QList<HangingRequest>& requests, QWidget* parent);

Q_SIGNALS:
    /// All are taken back.
    void withdrawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeList();
    QWidget* makeFooter();
    void withdrawNext();

    const SigningMeans m_means;
    QList<HangingRequest> m_requests; ///< that are still to be withdrawn
    MessageBar* m_message;
    KeyButton* m_stay;
    KeyButton* m_withdraw;
};

using HangingThen = std::function<void(const Result<QList<HangingRequest>>&)>;

/// Which requests of the operator somebody may still sign. Asked of the platform, which knows those
/// of every desk, and what it does not know to wait is forgotten here; without the line it is what
/// this desk remembers. `then` is not called once `parent` is gone.
void findHanging(
    const SigningMeans& means, const Shift& shift, QWidget* parent, const HangingThen& then);

/// Runs `go` once nobody may sign for the operator any more: at once when no request is open, else
/// after they were withdrawn in the dialog; never when the operator stays. See findHanging().
void leaveNoRequest(const SigningMeans& means, const Shift& shift, QWidget* parent,
    const std::function<void()>& go);

} // namespace hui
