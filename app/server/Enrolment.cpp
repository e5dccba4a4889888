// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Enrolment.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Devices.h"
#include "app/server/HeaderBlock.h"

#include <QJsonArray>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

struct EnrolmentRequest {
    QString code;
    QByteArray requestPem;
};

Problem refusedCode()
{
    return {403, u"enrolment_refused"_s, u"登记码无效或已过期，请向科技人员索取新码。"_s,
        u"The enrolment code is wrong, used or too old."_s};
}

Problem refusedRequest()
{
    Problem problem = badRequest(u"malformed"_s, u"The certificate request cannot be used."_s);
    problem.field = u"csr_pem"_s;
    return problem;
}

Problem malformedBody(const Error& fault)
{
    Problem problem = badRequest(u"malformed"_s, u"The request is not well-formed."_s);
    problem.field = fault.detail;
    return problem;
}

QJsonArray textsOf(const QList<QByteArray>& values)
{
    QJsonArray texts;
    for (const QByteArray& value : values)
        texts.append(QString::fromLatin1(value));
    return texts;
}

Response enrolled(const Device& device, const DeviceCertificate& certificate, const PkiFolder& pki)
{
    return {201,
        {{u"device_id"_s, device.id}, {u"branch"_s, device.branch},
            {u"certificate_pem"_s, QString::fromLatin1(certificate.pem)},
            {u"ca_pem"_s, QString::fromLatin1(pki.authority.certificatePem())},
            {u"server_pins"_s, textsOf(pki.pins)},
            {u"catalogue_keys"_s, textsOf(pki.catalogueKeys)}}};
}

Response enrol(Context& context, const EnrolmentRequest& request, const PkiFolder& pki)
{
    std::optional<DeviceCertificate> certificate;
    const auto certify = [&](const Device& device) -> Result<QByteArray> {
        const auto issued
            = pki.authority.issueDevice(request.requestPem, device.id, context.clock.nowUtc());
        if (!issued)
            return std::unexpected(issued.error());
        certificate = *issued;
        return issued->thumbprint;
    };
    const auto device = enrolDevice(context, request.code, certify);
    if (!device)
        return device.error().kind == Error::Kind::Input ? toResponse(refusedRequest())
                                                         : toResponse(device.error());
    if (!*device || !certificate)
        return toResponse(refusedCode());
    return enrolled(**device, *certificate, pki);
}

} // namespace

void addEnrolmentRoutes(Router& router, const PkiFolder& pki)
{
    router.add("POST", u"/v1/devices:enrol"_s, Access::Anyone,
        [pki](Context& context, const Request& request) {
            JsonReader reader(request.body);
            const EnrolmentRequest asked{reader.string(QLatin1StringView("code"), 64, 16),
                reader.text(QLatin1StringView("csr_pem"), 4096).toLatin1()};
            if (const Result<Done> read = reader.finish(); !read)
                return toResponse(malformedBody(read.error()));
            return enrol(context, asked, pki);
        });
}
} // namespace hui::server
