// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/approval/SignOffline.h"
#include "app/core/ApprovalPolicy.h"
#include "app/sync/Uplink.h"
#include "ui/ReadingOrder.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

namespace hui {

class Clock;
class KeyButton;
class MessageBar;
class OfflineSigning;
class Pill;
class SignerForm;

/// Where a second person signs for one operation: at the left what was asked for and what it will
/// change, at the right who signs. The platform decides and the password goes nowhere else: it is
/// cleared, with the second factor, after each try and whenever the dialog loses the keyboard.
/// While it cannot be reached, and the desk keeps a grant that covers the request, the desk decides
/// under that grant, and the dialog says so before anybody signs. What was signed before, and its
/// answer or the desk was lost, is not signed again: the dialog takes that up and closes.
class AuthoriseDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int validForMs = 5 * 60 * 1000;

    /// Of a review the words say that anybody else of the branch may give it.
    AuthoriseDialog(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
        QWidget* parent, ApprovalLevel level = ApprovalLevel::Supervisor);

    /// The second person may be at another desk of the branch, or at one of the places that the
    /// bank's table names: the dialog asks which way and where. See RemoteWait.h.
    void offerAnotherDesk(const QList<ApprovalRoute>& elsewhere = {});

    /// The bank's table asks for another desk: the dialog offers that way alone; outside the branch
    /// where it names places.
    void askAnotherDeskOnly(const QList<ApprovalRoute>& elsewhere = {});

Q_SIGNALS:
    /// Signed, or given up with nothing. Once.
    void decided(const std::optional<hui::Approval>& approval);

    /// Instead of decided(): the signature is to be asked for from another desk, there and with
    /// that along.
    void anotherDeskWanted(const hui::Sending& sending);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void done(int result) override;
    bool focusNextPrevChild(bool next) override { return focusNextControl(*this, next); }

private:
    QWidget* makeHeader();
    QWidget* makeRequest();
    QWidget* makeSigner();
    QWidget* makeFooter();

    QWidget* makeRule();
    QString matter() const;
    QString act() const;
    void sign();
    void signOffline();
    void lookForGiven();
    void lookForGrants();
    void offered(const Result<QList<OfflineOffer>>& offers);
    void answered(const Result<UplinkAnswer>& answer);
    void refused(const UplinkAnswer& problem);
    void setBusy(bool busy);
    void countDown();
    bool isExpired() const;

    const ApprovalRequest m_request;
    Uplink& m_uplink;
    OfflineSigning* const m_offline; ///< of the uplink, where the desk keeps grants
    const Clock& m_clock;
    const qint64 m_openedMs;
    const ApprovalLevel m_level;
    bool m_isOffline = false;
    Pill* m_left;
    MessageBar* m_message;
    SignerForm* m_signer;
    KeyButton* m_sign;
    QTimer m_second;
    std::optional<Approval> m_approval;
};

/// Opens the dialog over the window of `parent`; `then` hears the outcome once, unless `parent` is
/// gone by then. Returns at once.
void authorise(const ApprovalRequest& request, Uplink& uplink, const Clock& clock, QWidget* parent,
    std::function<void(const std::optional<Approval>&)> then);

} // namespace hui
